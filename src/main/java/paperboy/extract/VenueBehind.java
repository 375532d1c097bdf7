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
 * Notes on the Analytical Engine, Nature.
 * }</pre>
 *
 * @param titleTo where the title ends in the line's text; it begins with the line's words
 * @param venue with its year if one is printed; null where only a year stands there
 * @param yearless whether it is a name behind a comma and no year: only known venues are taken so
 */
record VenueBehind(int titleTo, String venue, boolean yearless) {

  /** Longer lines are prose. */
  private static final int LONGEST = 400;

  /** Shorter ones are no title and venue. */
  private static final int SHORTEST = 12;

  /** More than this is printed of no venue, in characters. */
  private static final int LONGEST_VENUE = 100;

  /** So many words a title has at least where nothing but its place tells it. */
  private static final int FEWEST_WORDS = 3;

  /** A name without a year is no longer, in characters. */
  private static final int LONGEST_NAME = 60;

  /** So many words a title has at least before a name without a year. */
  private static final int FEWEST_UNDATED = 5;

  /** {@code . }, {@code ?. }, {@code - }, {@code (}: what parts title and venue. */
  private static final Pattern CUT =
      Pattern.compile("[.?!]{1,2}\\s|\\s[-–—|@]\\s|[?!]?\\s?[(（\\[]");

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

  /** The one that follows a title and names a venue; null when none does. */
  static VenueBehind of(Title title) {
    VenueBehind behind = of(title.line());
    boolean follows = behind != null && behind.venue != null && title.to() <= behind.titleTo;
    return follows ? behind : null;
  }

  /** Whether it names a venue that papers appear in for sure, and not only what looks like one. */
  boolean known() {
    return venue != null && (yearless || VenueName.dated(venue) || VenueName.preprint(venue));
  }

  private static VenueBehind read(Line line) {
    int end = line.text.length() > LONGEST ? 0 : end(line);
    if (end - line.lead < SHORTEST) {
      return null;
    }
    if (!dated(line.text, line.lead, end)) {
      return afterComma(line, end);
    }
    VenueBehind parted = parted(line, end);
    return parted == null ? unparted(line, end) : parted;
  }

  /** The first mark behind which nothing but a venue or a year stands. */
  private static VenueBehind parted(Line line, int end) {
    Matcher cut = CUT.matcher(line.text).region(line.lead, end);
    while (cut.find()) {
      char mark = line.text.charAt(cut.start());
      boolean stop = ".?!".indexOf(mark) >= 0;
      String rest = EDGES.off(line.text.substring(cut.end(), end));
      String venue = venue(rest) ? rest : null;
      boolean placed = venue != null || stop && YEAR.matcher(rest).matches();
      if (placed && !(stop && Sentence.initial(line.text, cut.start()))) {
        return titled(line, mark == '?' || mark == '!' ? cut.start() + 1 : cut.start(), venue);
      }
    }
    return null;
  }

  /** A venue's name behind the last comma, at the end of a sentence: {@code Notes …, Nature.}. */
  private static VenueBehind afterComma(Line line, int end) {
    int comma = line.text.lastIndexOf(", ", end - 1);
    boolean near = comma > line.lead + SHORTEST && end - comma <= LONGEST_NAME;
    if (!near || !Character.isUpperCase(line.text.charAt(comma + 2))) {
      return null;
    }
    String venue = EDGES.off(line.text.substring(comma + 2, end));
    boolean words = TitleShape.words(line.text.substring(line.lead, comma)) >= FEWEST_UNDATED;
    return words && VenueName.is(venue) && line.names() < Byline.LIKELY
        ? new VenueBehind(comma, venue, true)
        : null;
  }

  private static VenueBehind unparted(Line line, int end) {
    Matcher m = UNPARTED.matcher(line.text).region(line.lead, end);
    return m.find() ? titled(line, m.start(), line.text.substring(m.start() + 1, end)) : null;
  }

  private static VenueBehind titled(Line line, int to, String venue) {
    return TitleShape.words(line.text.substring(line.lead, to)) >= FEWEST_WORDS
        ? new VenueBehind(to, venue, false)
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
