package paperboy.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paperboy.person.People;

/**
 * A reference as bibliographies print it, in whatever style: names, perhaps a year, the title, and
 * where it appeared.
 *
 * <pre>{@code
 * Lovelace, A., & Babbage, C. (1843). Notes on the engine. Memoirs, 3(1), 12-31.
 * A. Lovelace, C. Babbage, "Notes on the engine," in Memoirs, 1843.
 * Lovelace A. Notes on the engine // Memoirs. – 1843. – P. 12.
 * 1843 – Lovelace & Babbage. “Notes on the engine”
 * }</pre>
 *
 * All positions count in the line's text.
 *
 * @param titleFrom where the title begins; names stand before it
 * @param titleTo where it ends
 * @param marked whether quotation marks or italics set the title apart: then it may be short
 */
record Citation(int titleFrom, int titleTo, boolean marked) {

  /** {@code (2020).}, {@code (2020a, May).}, {@code 2020.} between names and title. */
  private static final Pattern YEAR =
      Pattern.compile(
          "[\\s,.]{0,3}[(（\\[]?(?:19|20)\\d\\d[a-z]?(?:,[^()]{1,20})?[)）\\]]?[.,:：]\\s{0,3}");

  /** {@code Lovelace. “}, {@code Lovelace (1843): “}. */
  private static final Pattern LONE =
      Pattern.compile("[\\p{Lu}\\p{Lo}][\\p{L}'’-]{1,25}(?:[^\\p{L}]{1,16})");

  /** {@code “…”}, {@code « … »}, {@code "…"} behind names, in the marks of any language. */
  private static final Pattern QUOTED =
      Pattern.compile(
          "[“”\"«»„「『《‹〈]\\s?([^“”\"«»„「」『』《》‹›〈〉]{8,300}?)[,.]?\\s?[”\"»«“」』》›〉]"
              + "|[‚‘]([^‘’]{8,300}?)[,.]?’(?!\\p{L})");

  /** {@code & Babbage}: names go on. */
  private static final Pattern JOINED = Pattern.compile("(?:&|and|et|y|und|e|и)\\s");

  private static final Once<Line, Citation> CITATION = new Once<>(Citation::read);

  private static final int LONGEST = 900;

  /** Reads a line; null when it does not begin with names that a title follows. */
  static Citation of(Line line) {
    return CITATION.of(line);
  }

  private static Citation read(Line line) {
    Citation printed = printed(line);
    return printed == null ? null : linked(printed, line);
  }

  /** A title that goes on behind a question mark, as its link says. */
  private static Citation linked(Citation printed, Line line) {
    for (Anchor a : line.anchors) {
      boolean within = a.from() == printed.titleFrom && a.to() > printed.titleTo;
      if (within && !Imprint.is(line.text.substring(printed.titleTo, a.to()))) {
        return new Citation(a.from(), a.to(), printed.marked);
      }
    }
    return printed;
  }

  private static Citation printed(Line line) {
    String text = line.text;
    if (text.length() > LONGEST || text.length() < 25 || line.names() > 0.6) {
      return null;
    }
    Matcher quoted = quotes(text) ? QUOTED.matcher(text).region(line.lead, text.length()) : null;
    if (quoted != null && quoted.find() && CitedNames.credited(line, quoted.start())) {
      int group = quoted.group(1) == null ? 2 : 1;
      return new Citation(quoted.start(group), quoted.end(group), true);
    }
    Citation set = Typeset.in(line);
    if (set != null && CitedNames.credited(line, set.titleFrom())) {
      return set;
    }
    boolean dated = text.contains("19") || text.contains("20");
    int from = Math.min(line.lead + 4, text.length());
    Matcher year = dated ? YEAR.matcher(text).region(from, text.length()) : null;
    if (year != null && year.find() && CitedNames.dated(text, line.lead, year.start())) {
      return titled(text, year.end(), Sentence.end(text, year.end()));
    }
    int slashes = text.indexOf(" // ");
    return slashes > 0 ? afterInitials(text, line.lead, slashes) : bySentences(line);
  }

  /** Whether a quotation may begin in a text. */
  private static boolean quotes(String text) {
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '“', '”', '"', '«', '»', '„', '「', '『', '《', '‹', '〈', '‚', '‘' -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** Whether a title is that of a citation which begins with its year. */
  static boolean yearFirst(Title title) {
    Citation citation = of(title.line());
    return citation != null
        && citation.titleFrom == title.from()
        && CitedNames.from(title.line()) > title.line().lead;
  }

  /**
   * Whether nothing but one word tells who wrote what a citation cites: {@code 1843 – Lovelace.
   * “Notes”}. Alone, that may be anything: {@code 1843 – Founding. “A garage in London”}.
   */
  static boolean lone(Title title) {
    Citation citation = of(title.line());
    if (citation == null || citation.titleFrom != title.from()) {
      return false;
    }
    String text = title.line().text;
    String before = text.substring(CitedNames.from(title.line()), title.from());
    return LONE.matcher(before).matches();
  }

  /** Family names with initials run into the title: {@code Lovelace A., Babbage C. Notes}. */
  private static Citation afterInitials(String text, int from, int to) {
    Citation found = null;
    for (int i = from + 4; i < to - 8; i++) {
      boolean initial = text.charAt(i) == '.' && Character.isUpperCase(text.charAt(i - 1));
      if (initial && text.charAt(i + 1) == ' ' && CitedNames.are(text, from, i + 1)) {
        found = titled(text, i + 2, to);
      }
    }
    return found;
  }

  /**
   * As many names as stand before a full stop, where a sentence follows that names nobody: of three
   * words and more, or of any number before volume and pages.
   */
  private static Citation bySentences(Line line) {
    String text = line.text;
    Citation found = null;
    int stop = text.indexOf(". ", line.lead);
    while (stop > 0 && stop < line.lead + 400) {
      int end = Sentence.end(text, stop + 2);
      String next = text.substring(stop + 2, end);
      if (CitedNames.are(text, line.lead, stop + 1)
          && !JOINED.matcher(next).lookingAt()
          && People.likeness(next) < 0.5) {
        boolean sourced = Imprint.paged(text.substring(end).strip());
        if (sourced || TitleShape.words(next) >= 3) {
          Citation shaped = titled(text, stop + 2, end);
          found = shaped == null && sourced ? new Citation(stop + 2, end, false) : shaped;
        }
      }
      if (Sentence.says(next)) {
        break;
      }
      stop = text.indexOf(". ", stop + 1);
    }
    return found;
  }

  private static Citation titled(String text, int from, int to) {
    int start = from;
    while (start < to && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return start < to && TitleShape.of(text.substring(start, to)) >= 0.5
        ? new Citation(start, to, false)
        : null;
  }
}
