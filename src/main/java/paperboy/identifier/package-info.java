/**
 * Identifiers of papers, one value class a kind, each with {@code parse} for a whole string and
 * {@code findIn} for a text around it. Nothing here looks anything up.
 */
package paperboy.identifier;
