package paperboy.librarian;

/**
 * What is made of the library besides what always is.
 *
 * @param biblatex whether {@code papers.biblatex.bib} is written, too
 * @param notes whether {@code outbox/notes} has a note for each paper and digest, for Obsidian
 */
public record LibrarySettings(boolean biblatex, boolean notes) {

  /** Nothing besides. */
  public static final LibrarySettings USUAL = new LibrarySettings(false, false);
}
