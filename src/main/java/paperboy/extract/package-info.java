/**
 * Finds the papers of a document, whatever its layout.
 *
 * <p>Read in this order: {@link paperboy.extract.Line} reads evidence off each block; {@link
 * paperboy.extract.Runs} proposes every way the page may be a run of like items; {@link
 * paperboy.extract.Titles} and {@link paperboy.extract.Evidence} say how much each item looks like
 * a paper's; {@link paperboy.extract.Selection} keeps the runs that explain the page best; {@link
 * paperboy.extract.EntryReader} gives every line of a kept item its role; {@link
 * paperboy.extract.Article} reads what the digest says of itself. {@link paperboy.extract.Finder}
 * does these one after the other.
 */
package paperboy.extract;
