/**
 * Finds the papers of a document, whatever its layout.
 *
 * <p>Read in this order: {@link paperboy.extract.Page} is what is seen of a document: {@link
 * paperboy.extract.Line}s with the evidence read off each block, in the light of the page's own
 * {@link paperboy.extract.Habits}. {@link paperboy.extract.Leaders} and {@link
 * paperboy.extract.Runs} propose every way the page may be a run of like items; {@link
 * paperboy.extract.Titles} and {@link paperboy.extract.Evidence} say how much each item looks like
 * a paper's, beside the others of its run and of its {@link paperboy.extract.Sections}; {@link
 * paperboy.extract.Selection} keeps the runs that explain the page best, {@link
 * paperboy.extract.Overviews} aside; {@link paperboy.extract.Ending} and {@link
 * paperboy.extract.Outline} say where items end and what heads them ({@link
 * paperboy.extract.SignOff} and {@link paperboy.extract.Recurring} what belongs to none); {@link
 * paperboy.extract.EntryReader} gives every line of a kept item its role, {@link
 * paperboy.extract.Article} reads what the digest says of itself, and {@link
 * paperboy.extract.Completeness} says what was left unexplained. {@link paperboy.extract.Finder}
 * does these one after the other.
 */
package paperboy.extract;
