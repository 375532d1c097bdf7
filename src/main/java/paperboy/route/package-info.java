/**
 * How an input travels, and what happens when something fails: Camel routes around stages that know
 * nothing of Camel. {@code inbox} → {@code source} → {@code digest} → {@code outbox}; each route's
 * id is the name of its {@code direct:} endpoint and of its class.
 */
package paperboy.route;
