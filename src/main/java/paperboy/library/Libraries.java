package paperboy.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import paperboy.catalogue.Paper;

/**
 * The formats of the library.
 *
 * <pre>{@code
 * for (LibraryExport export : Libraries.all(FeedSettings.DEFAULT)) {
 *   Files.writeString(folder.resolve(export.name()), export.text(papers));
 * }
 * }</pre>
 */
public final class Libraries {

  private Libraries() {}

  /** Every format that is written without being asked for. */
  public static List<LibraryExport> all(FeedSettings feed) {
    Objects.requireNonNull(feed, "feed");
    return List.of(jsonLines(), bibtex(), csl(), ris(), atom(feed), jsonFeed(feed));
  }

  /**
   * A paper as one line of {@code papers.jsonl}, without the line's end: what searches print and
   * messages carry.
   */
  public static String line(Paper paper) {
    return new JsonLines().of(Objects.requireNonNull(paper, "paper")).stripTrailing();
  }

  /** The formats in which each paper has a place of its own. */
  public static List<PieceExport> byPaper() {
    return List.of(new JsonLines(), new Bibliography(Dialect.BIBTEX), new CslJson(), new Ris());
  }

  /** The feeds, of the papers that digests mentioned last. */
  public static List<LibraryExport> feeds(FeedSettings feed) {
    return List.of(atom(feed), jsonFeed(feed));
  }

  /**
   * When digests mentioned a paper last, as feeds order papers: the later it is, the greater; days
   * of the same paper or of others can be compared.
   */
  public static LocalDate lastMentioned(Paper paper) {
    return FeedItem.of(Objects.requireNonNull(paper, "paper")).updated();
  }

  /** {@code papers.jsonl}: everything that is known, a paper a line. */
  public static LibraryExport jsonLines() {
    return new JsonLines();
  }

  /** {@code papers.bib} for BibTeX. */
  public static LibraryExport bibtex() {
    return new Bibliography(Dialect.BIBTEX);
  }

  /** {@code papers.biblatex.bib} for BibLaTeX, which knows more fields. */
  public static PieceExport biblatex() {
    return new Bibliography(Dialect.BIBLATEX);
  }

  /** {@code papers.csl.json} for citation processors. */
  public static LibraryExport csl() {
    return new CslJson();
  }

  /** {@code papers.ris} for reference managers. */
  public static LibraryExport ris() {
    return new Ris();
  }

  /** {@code feed.atom}: the papers that digests mentioned last. */
  public static LibraryExport atom(FeedSettings settings) {
    return new AtomFeed(settings);
  }

  /** {@code feed.json}: the same as JSON Feed. */
  public static LibraryExport jsonFeed(FeedSettings settings) {
    return new JsonFeed(settings);
  }
}
