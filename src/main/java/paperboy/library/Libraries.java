package paperboy.library;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import paperboy.catalogue.Paper;

/**
 * All files of the library, in one pass over the papers.
 *
 * <pre>{@code
 * Map<LibraryExport, Writer> files = new LinkedHashMap<>();
 * for (LibraryExport export : Libraries.all(FeedSettings.DEFAULT)) {
 *   files.put(export, Files.newBufferedWriter(folder.resolve(export.name()), UTF_8));
 * }
 * try (Stream<Paper> papers = catalogue.papers()) {
 *   Libraries.write(papers::iterator, files);
 * }
 * // then close the writers: each file is whole, or write has thrown
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

  /**
   * Writes some formats at once.
   *
   * @param papers gone through once
   * @param files where each format's text goes; flushed at the end, never closed
   * @throws IOException from the first writer that fails; then no file is whole
   */
  public static void write(Iterable<Paper> papers, Map<LibraryExport, Writer> files)
      throws IOException {
    List<Sheet> sheets = new ArrayList<>();
    for (Map.Entry<LibraryExport, Writer> file : files.entrySet()) {
      sheets.add(file.getKey().begin(file.getValue()));
    }
    for (Paper paper : papers) {
      for (Sheet sheet : sheets) {
        sheet.add(paper);
      }
    }
    for (Sheet sheet : sheets) {
      sheet.end();
    }
  }
}
