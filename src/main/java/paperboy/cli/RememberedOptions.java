package paperboy.cli;

import paperboy.cli.MarkdownOption.Flavour;
import paperboy.librarian.LibrarySettings;
import paperboy.route.Press;
import paperboy.store.Database;
import paperboy.store.Remembered;

/** How the last watch was asked to write, for commands that write the same files. */
final class RememberedOptions {

  private static final String MARKDOWN = "markdown";
  private static final String BIBLATEX = "biblatex";

  private RememberedOptions() {}

  /** Writes down how a watch writes. */
  static void remember(Database database, MarkdownOption markdown, boolean biblatex) {
    Remembered remembered = new Remembered(database);
    remembered.put(MARKDOWN, markdown.flavour.name());
    remembered.put(BIBLATEX, String.valueOf(biblatex));
  }

  /** What the last watch made of the library. */
  static LibrarySettings library(Database database) {
    boolean biblatex = new Remembered(database).get(BIBLATEX).filter("true"::equals).isPresent();
    return new LibrarySettings(biblatex, markdown(database).notes());
  }

  /** The press that writes as the last watch did. */
  static Press press(Database database, Press press) {
    return markdown(database).of(press);
  }

  private static MarkdownOption markdown(Database database) {
    MarkdownOption option = new MarkdownOption();
    option.flavour =
        new Remembered(database).get(MARKDOWN).map(Flavour::valueOf).orElse(Flavour.plain);
    return option;
  }
}
