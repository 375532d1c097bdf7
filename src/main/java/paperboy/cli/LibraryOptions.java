package paperboy.cli;

import java.util.Optional;
import paperboy.librarian.LibrarySettings;
import paperboy.library.FeedSettings;
import paperboy.store.Database;
import paperboy.store.Remembered;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What a watch makes of the library; other commands that write the same files make the same. */
final class LibraryOptions {

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      defaultValue = "Papers",
      description = "What OUTBOX/site and the feeds are called (default: ${DEFAULT-VALUE}).")
  private String title;

  @Option(
      names = "--library-url",
      paramLabel = "URL",
      converter = HomeConverter.class,
      description =
          "Where OUTBOX/library is published, for its feeds to say: https://example.org/library/.")
  private String url;

  @Option(
      names = "--biblatex",
      description = "Also keep OUTBOX/library/papers.biblatex.bib, for BibLaTeX.")
  private boolean biblatex;

  /** {@code https://example.org/library/}. */
  private static final class HomeConverter implements ITypeConverter<String> {

    @Override
    public String convert(String value) {
      try {
        return new FeedSettings("", value, 1).home();
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }

  LibrarySettings with(MarkdownOption markdown) {
    FeedSettings feed = new FeedSettings(title, url, FeedSettings.DEFAULT.most());
    return new LibrarySettings(feed, biblatex, markdown.notes());
  }

  void rememberIn(Database database) {
    Remembered remembered = new Remembered(database);
    remembered.put("title", title);
    remembered.put("library-url", Optional.ofNullable(url).orElse(""));
    remembered.put("biblatex", String.valueOf(biblatex));
  }

  static LibraryOptions rememberedIn(Database database) {
    Remembered remembered = new Remembered(database);
    LibraryOptions options = new LibraryOptions();
    options.title = remembered.get("title").orElse(FeedSettings.DEFAULT.title());
    options.url = remembered.get("library-url").filter(url -> !url.isEmpty()).orElse(null);
    options.biblatex = remembered.get("biblatex").filter("true"::equals).isPresent();
    return options;
  }
}
