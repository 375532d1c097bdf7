/**
 * Identifiers of papers: {@link paperboy.identifier.Identifier} with one record a kind, each with
 * {@code parse} for a whole string and {@code findIn} for a text around it, and {@link
 * paperboy.identifier.PaperIds} for all kinds at once. Where addresses hold them stands in {@code
 * places.txt}, with an example a row. Nothing here looks anything up.
 */
package paperboy.identifier;
