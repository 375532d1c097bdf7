/**
 * Messages about new and changed digests and papers, for whoever is downstream: what they say
 * ({@link paperboy.publish.CloudEvent}), where they go ({@link paperboy.publish.Target}), how a
 * change becomes one ({@link paperboy.publish.Announcements}), and the rules by which they are sent
 * ({@link paperboy.publish.Deliveries}). Sending itself is the business of the routes.
 */
package paperboy.publish;
