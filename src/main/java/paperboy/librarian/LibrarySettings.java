package paperboy.librarian;

import java.util.Objects;
import paperboy.library.FeedSettings;

/**
 * What is made of the library.
 *
 * @param feed what the feeds say of themselves; the site has the same title
 * @param biblatex whether {@code papers.biblatex.bib} is written, too
 * @param notes whether {@code outbox/notes} has a note for each paper and digest, for Obsidian
 */
public record LibrarySettings(FeedSettings feed, boolean biblatex, boolean notes) {

  /** Nothing besides what always is. */
  public static final LibrarySettings USUAL =
      new LibrarySettings(FeedSettings.DEFAULT, false, false);

  public LibrarySettings {
    Objects.requireNonNull(feed, "feed");
  }
}
