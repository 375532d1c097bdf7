package paperboy.extract;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands right beside a title where papers are cited: its year, its venue, where its authors
 * work.
 */
final class Cited {

  /** {@code ” (1950)}, {@code ", 1950}, {@code ” (ICLR 2018)}: a year behind a quoted title. */
  private static final Pattern QUOTED_YEAR =
      Pattern.compile(
          "\\G[,.]?[”\"»」』],?\\s?(?:[(（\\[]?|[(（][^()（）]{2,40}[\\s,])(?:1[89]|20)\\d\\d[)）\\]]?(?!\\d)");

  /** {@code (1950): “}: the same in front. */
  private static final Pattern YEAR_QUOTED =
      Pattern.compile("(?<!\\d)(?:1[89]|20)\\d\\d[)）\\]]?[.,:：]?\\s?[“\"«„「『]$");

  private static final String CLOSING = "”\"»」』";
  private static final String OPENING = "“\"«„「『";

  private static final Once<Line, Boolean> PLACED = new Once<>(Cited::endsPlaced);

  private Cited() {}

  /** Whether any of them stands beside a title. */
  static boolean is(Title title) {
    return quotedYear(title) || placed(title) || Affiliations.follow(title);
  }

  /** Whether a line begins with a title in quotation marks and a year in brackets behind it. */
  static boolean quotedFirst(Line line) {
    boolean quoted =
        line.lead + 1 < line.text.length() && "“\"„«「『".indexOf(line.text.charAt(line.lead)) >= 0;
    Title title = quoted ? TitleRule.QUOTED.of(new Item(List.of(line), 0, 1)) : null;
    return title != null && title.from() == line.lead + 1 && quotedYear(title);
  }

  private static boolean quotedYear(Title title) {
    String text = title.line().text;
    return Citation.yearFirst(title)
        || signs(text, title.to(), CLOSING) && QUOTED_YEAR.matcher(text).find(title.to())
        || signs(text, title.from() - 1, OPENING)
            && YEAR_QUOTED
                .matcher(text)
                .region(Math.max(0, title.from() - 12), title.from())
                .find();
  }

  /** Whether one of some signs stands at an index, perhaps behind a mark: few titles have them. */
  private static boolean signs(String text, int at, String signs) {
    return at >= 0
        && at < text.length()
        && (signs.indexOf(text.charAt(at)) >= 0
            || at + 1 < text.length() && signs.indexOf(text.charAt(at + 1)) >= 0);
  }

  /**
   * Whether a venue and its year end the line of a title, {@code Attention …. NeurIPS 2017.}, or
   * stand in brackets before it, {@code [NeurIPS 2017] Attention …}.
   */
  static boolean placed(Title title) {
    VenueBehind behind = VenueBehind.of(title);
    return behind != null && behind.known() || Venue.before(title) != null;
  }

  /** Whether a venue and its year end a line. */
  static boolean placed(Line line) {
    return PLACED.of(line);
  }

  private static boolean endsPlaced(Line line) {
    VenueBehind venue = VenueBehind.of(line);
    return venue != null && venue.known();
  }
}
