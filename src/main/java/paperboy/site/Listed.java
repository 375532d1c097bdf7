package paperboy.site;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import paperboy.catalogue.Mention;
import paperboy.catalogue.Paper;
import paperboy.export.SafeText;
import paperboy.link.Rel;

/**
 * A paper as lists and searches know it, small enough to hold a hundred thousand of them.
 *
 * @param page the name of its page
 * @param title cut where it is beyond all measure
 * @param authors as a line: {@code Ada Lovelace, Charles Babbage and 3 more}; empty without any
 * @param venue empty without one
 * @param date when it was published, to the day, month or year; where that is unknown, when it was
 *     first mentioned; empty where that is, too
 * @param code whether it comes with code
 * @param digests the ids of digests that mention it
 * @param sections the headings that stand above it anywhere
 */
record Listed(
    String page,
    String title,
    String authors,
    String venue,
    String date,
    boolean code,
    List<String> digests,
    List<String> sections) {

  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_NAME = 80;
  private static final int NAMED = 5;

  /** The newest first; papers without a date come last. */
  static final Comparator<Listed> NEWEST =
      Comparator.comparing(Listed::date).reversed().thenComparing(Listed::page);

  static Listed of(Paper paper) {
    return new Listed(
        PageName.paper(paper.id()),
        line(paper.title(), LONGEST_TITLE),
        authors(paper.authors()),
        paper.venue() == null ? "" : line(paper.venue(), LONGEST_NAME),
        dated(paper),
        paper.links().stream().anyMatch(link -> link.rel() == Rel.CODE),
        paper.mentions().stream().map(mention -> mention.digest().id()).distinct().toList(),
        paper.mentions().stream().flatMap(Listed::headings).distinct().toList());
  }

  /** The same with words that other papers have, too, taken from them, to save space. */
  Listed sharing(UnaryOperator<String> known) {
    List<String> in = digests.stream().map(known).toList();
    List<String> under = sections.stream().map(known).toList();
    return new Listed(page, title, authors, known.apply(venue), known.apply(date), code, in, under);
  }

  /** The month it stands under, or the year, or nothing. */
  String month() {
    return Day.month(date);
  }

  static String authors(List<String> names) {
    List<String> first = names.stream().limit(NAMED).map(name -> line(name, LONGEST_NAME)).toList();
    String more = names.size() > NAMED ? " and " + (names.size() - NAMED) + " more" : "";
    return String.join(", ", first) + more;
  }

  /** Safe in search data, too, which no {@link Html} escapes. */
  private static String line(String text, int most) {
    return Clip.to(SafeText.line(text), most);
  }

  private static Stream<String> headings(Mention mention) {
    return mention.section().stream().map(heading -> line(heading, LONGEST_NAME));
  }

  private static String dated(Paper paper) {
    String published = Day.known(paper.published());
    if (published.length() > "2024".length()) {
      return published;
    }
    return paper.mentions().stream()
        .map(mention -> Day.known(mention.digest().published()))
        .filter(date -> !date.isEmpty() && date.startsWith(published))
        .min(Comparator.naturalOrder())
        .orElse(published);
  }
}
