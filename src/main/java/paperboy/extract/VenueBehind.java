package paperboy.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paperboy.title.VenueName;

/**
 * A line that prints a title and behind it, before nothing but links, where and when the paper
 * appeared.
 *
 * <pre>{@code
 * Notes on the Analytical Engine. NeurIPS 1843. [slides]
 * Notes on the Analytical Engine (arXiv 1843).
 * Notes on the Analytical Engine ICML1843 [Paper] [Note]
 * }</pre>
 *
 * @param titleTo where the title ends in the line's text; it begins with the line's words
 * @param named whether a venue is named and not only a year
 */
record VenueBehind(int titleTo, boolean named) {

  /** Longer lines are prose. */
  private static final int LONGEST = 400;

  /** More than this is printed of no venue, in characters. */
  private static final int LONGEST_VENUE = 100;

  /** So many words a title has at least where nothing but its place tells it. */
  private static final int FEWEST_WORDS = 3;

  /** {@code . }, {@code ?. }, {@code ? }, {@code (}: what parts a title from a venue. */
  private static final Pattern CUT = Pattern.compile("[.?!]{1,2}\\s|[?!]?\\s?[(（\\[]");

  /** {@code ICML1843}, {@code arXiv 2022}, {@code WWW'22}: a venue that no mark parts off. */
  private static final Pattern UNPARTED =
      Pattern.compile(
          "\\s(?:[A-Z][A-Za-z&]{0,14}[A-Z]|[Aa]r[Xx]iv)\\s?['’-]?(?:(?:19|20)\\d\\d|(?<=['’])\\d\\d)$");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private static final Edges EDGES =
      new Edges(Edges.SPACES + ".,;", Edges.SPACES + ".,;|[(（)）]", 6);

  private static final Once<Line, VenueBehind> VENUE = new Once<>(VenueBehind::read);

  /** Reads a line; null when it does not end so. */
  static VenueBehind of(Line line) {
    return VENUE.of(line);
  }

  private static VenueBehind read(Line line) {
    int end = line.text.length() > LONGEST ? 0 : end(line);
    if (end - line.lead < 12 || !dated(line.text, line.lead, end)) {
      return null;
    }
    Matcher cut = CUT.matcher(line.text).region(line.lead, end);
    while (cut.find()) {
      String rest = EDGES.off(line.text.substring(cut.end(), end));
      boolean stop = Character.isWhitespace(line.text.charAt(cut.end() - 1));
      boolean venue = venue(rest);
      if (venue || stop && YEAR.matcher(rest).matches()) {
        boolean asks = "?!".indexOf(line.text.charAt(cut.start())) >= 0;
        return titled(line, cut.start() + (asks ? 1 : 0), venue);
      }
    }
    Matcher unparted = UNPARTED.matcher(line.text).region(line.lead, end);
    return unparted.find() ? titled(line, unparted.start(), true) : null;
  }

  private static VenueBehind titled(Line line, int to, boolean named) {
    return TitleShape.words(line.text.substring(line.lead, to)) >= FEWEST_WORDS
        ? new VenueBehind(to, named)
        : null;
  }

  /** Where a line ends before its closing links and the brackets around them. */
  private static int end(Line line) {
    int end = line.text.length();
    for (int i = line.anchors.size() - 1; i >= 0; i--) {
      Anchor a = line.anchors.get(i);
      boolean last = line.text.substring(a.to(), end).codePoints().noneMatch(Character::isLetter);
      if (!last || a.named() == null && !Line.bareUrl(a)) {
        break;
      }
      end = a.from();
    }
    while (end > line.lead && " .,;|[(（".indexOf(line.text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  /** Whether two figures, a year's last, stand among the last words: few lines have them. */
  private static boolean dated(String text, int from, int to) {
    for (int i = Math.max(from, to - LONGEST_VENUE) + 1; i < to; i++) {
      if (Character.isDigit(text.charAt(i)) && Character.isDigit(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean venue(String text) {
    return text.length() > 2
        && text.length() <= LONGEST_VENUE
        && (Imprint.is(text) || VenueName.preprint(text) && TitleShape.words(text) <= 3);
  }
}
