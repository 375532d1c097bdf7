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

  /** {@code (2021): }, {@code . 2021. }, {@code . Forthcoming. } right before a quoted title. */
  private static final Pattern DATED =
      Pattern.compile(
          "(?:[\\s,.]{1,3}[(（\\[]?(?:19|20)\\d\\d[a-z]?[)）\\]]?|\\.\\s\\p{Lu}\\p{Ll}{3,15}|\\s\\(\\p{Ll}[\\p{Ll} .]{2,15}\\))"
              + "[.,:：]{0,2}\\s{0,3}$");

  /** {@code 1843 – }, {@code (1843) }, {@code 1843. } before names. */
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?:[(（\\[](?:1[89]|20)\\d\\d[)）\\]][-–—:：.,|]?|(?:1[89]|20)\\d\\d\\s?[-–—:：.,|年г년])\\s{1,3}(?=\\p{L})");

  /** {@code Lovelace}: who wrote something, beside when and its title. */
  private static final Pattern FAMILY = Pattern.compile("[\\p{Lu}\\p{Lo}][\\p{L}'’-]{1,25}");

  /** {@code Lovelace. “}, {@code Lovelace (1843): “}. */
  private static final Pattern LONE =
      Pattern.compile("[\\p{Lu}\\p{Lo}][\\p{L}'’-]{1,25}(?:[^\\p{L}]{1,16})");

  /** {@code “…”}, {@code « … »}, {@code "…"} behind names, in the marks of any language. */
  private static final Pattern QUOTED =
      Pattern.compile(
          "[“”\"«»„「『《‹〈]\\s?([^“”\"«»„「」『』《》‹›〈〉]{8,300}?)[,.]?\\s?[”\"»«“」』》›〉]"
              + "|[‚‘]([^‘’]{8,300}?)[,.]?’(?!\\p{L})");

  /** {@code Lovelace, A. K.}, {@code Lovelace, Ada K.}: one author of a citation. */
  private static final Pattern SINGLE =
      Pattern.compile("\\p{Lu}[\\p{L}'’-]{1,25},(?:\\s?\\p{Lu}[\\p{L}.]{0,15}){1,4}");

  /** {@code & Babbage}: names go on. */
  private static final Pattern JOINED = Pattern.compile("(?:&|and|et|y|und|e|и)\\s");

  /** What may stand behind names. */
  private static final Edges EDGES = new Edges("", Edges.SPACES + ",.:;&–—-", 6);

  private static final Once<Line, Citation> CITATION = new Once<>(Citation::read);

  private static final int LONGEST = 900;

  /** Family names alone are no longer. */
  private static final int LONGEST_BRIEF = 80;

  /** A given and a family name alone look so much like a list of names. */
  private static final double SINGLE_NAME = 0.43;

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
    if (quoted != null && quoted.find() && credited(line, quoted.start())) {
      int group = quoted.group(1) == null ? 2 : 1;
      return new Citation(quoted.start(group), quoted.end(group), true);
    }
    Citation set = Typeset.in(line);
    if (set != null && credited(line, set.titleFrom())) {
      return set;
    }
    boolean dated = text.contains("19") || text.contains("20");
    int from = Math.min(line.lead + 4, text.length());
    Matcher year = dated ? YEAR.matcher(text).region(from, text.length()) : null;
    if (year != null && year.find() && names(text, line.lead, year.start())) {
      return titled(text, year.end(), sentence(text, year.end()));
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
        && namesFrom(title.line()) > title.line().lead;
  }

  /** Where the names of a line begin: behind the year that stands first, if one does. */
  static int namesFrom(Line line) {
    Matcher year = YEAR_FIRST.matcher(line.text).region(line.lead, line.text.length());
    return year.lookingAt() ? year.end() : line.lead;
  }

  /** Names, perhaps with a year or a word for one beside: {@code Lovelace, Ada. Forthcoming.}. */
  private static boolean credited(Line line, int to) {
    String text = line.text;
    int from = namesFrom(line);
    if (from > line.lead && from < to) {
      return names(text, from, to) || families(text, from, to);
    }
    Matcher dated = DATED.matcher(text).region(Math.max(from, to - 40), to);
    return dated.find()
            && (names(text, from, dated.start())
                || families(text, from, dated.start())
                || People.likeness(text.substring(Math.min(from, dated.start()), dated.start()))
                    >= SINGLE_NAME)
        || names(text, from, to)
        || briefly(text, from, to);
  }

  /** Family names alone, before a title and brackets: {@code Lovelace & Babbage, “…” (1843)}. */
  private static boolean briefly(String text, int from, int to) {
    int close = to + 1;
    while (close < text.length() && "”\"»“」』》›〉’".indexOf(text.charAt(close)) < 0) {
      close++;
    }
    boolean brackets = text.startsWith(" (", close + 1) || text.startsWith("（", close + 1);
    String names = EDGES.off(text.substring(from, to));
    return brackets
        && text.lastIndexOf(',', to) > from
        && text.substring(text.lastIndexOf(',', to) + 1, to).isBlank()
        && names.length() <= LONGEST_BRIEF
        && (People.families(names) || FAMILY.matcher(names).matches());
  }

  /**
   * {@code Lovelace & Babbage}, {@code Lovelace}: family names alone, where a year stands beside.
   */
  private static boolean families(String text, int from, int to) {
    String names = to - from < 2 || to - from > 200 ? "" : EDGES.off(text.substring(from, to));
    return People.families(names) || FAMILY.matcher(names).matches();
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
    String before = text.substring(namesFrom(title.line()), title.from());
    return LONE.matcher(before).matches();
  }

  /** Family names with initials run into the title: {@code Lovelace A., Babbage C. Notes}. */
  private static Citation afterInitials(String text, int from, int to) {
    Citation found = null;
    for (int i = from + 4; i < to - 8; i++) {
      boolean initial = text.charAt(i) == '.' && Character.isUpperCase(text.charAt(i - 1));
      if (initial && text.charAt(i + 1) == ' ' && names(text, from, i + 1)) {
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
      int end = sentence(text, stop + 2);
      String next = text.substring(stop + 2, end);
      if (names(text, line.lead, stop + 1)
          && !JOINED.matcher(next).lookingAt()
          && People.likeness(next) < 0.5) {
        boolean sourced = Imprint.paged(text.substring(end).strip());
        if (sourced || TitleShape.words(next) >= 3) {
          Citation shaped = titled(text, stop + 2, end);
          found = shaped == null && sourced ? new Citation(stop + 2, end, false) : shaped;
        }
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

  private static boolean names(String text, int from, int to) {
    if (to - from < 4 || to - from > 500) {
      return false;
    }
    return names(EDGES.off(text.substring(from, to)));
  }

  /** Whether a text is the names before a citation's title, less sure than a line of names. */
  static boolean names(String names) {
    double likeness = People.likeness(names);
    return likeness >= Byline.LIKELY
        || names.length() < 40 && names.contains(",") && likeness >= 0.35
        || names.length() < 60 && likeness >= 0.2 && truncated(names)
        || single(names);
  }

  /** {@code Lovelace et al.}, {@code 山田 太郎ほか}: who is left out is told in any language. */
  private static boolean truncated(String names) {
    return names.contains("et al") || People.parse(names).flags().contains(People.Flag.TRUNCATED);
  }

  /** Whether a text is one author as citations print it: {@code Lovelace, A. K.}. */
  static boolean single(String names) {
    return SINGLE.matcher(names).matches();
  }

  /** Where the sentence at an index ends; an initial's dot does not end it. */
  static int sentence(String text, int from) {
    for (int i = from + 1; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      boolean stop = (c == '.' || c == '。' || c == '?' || c == '!') && !initial(text, i);
      if (stop && Character.isWhitespace(text.charAt(i + 1))) {
        return i + 1;
      }
    }
    return text.length();
  }

  /** Whether a stop ends an initial: {@code Ada K. Lovelace}. */
  static boolean initial(String text, int dot) {
    return dot > 0
        && Character.isUpperCase(text.charAt(dot - 1))
        && (dot < 2 || !Character.isLetter(text.charAt(dot - 2)));
  }
}
