package paperboy.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paperboy.person.People;

/** The names before a citation's title, in whatever style, perhaps with a year beside them. */
final class CitedNames {

  /**
   * {@code (2021): }, {@code (2021) — }, {@code . 2021. }, {@code . Forthcoming. } right before a
   * quoted title.
   */
  private static final Pattern DATED =
      Pattern.compile(
          "(?:[\\s,.]{1,3}[(（\\[]?(?:19|20)\\d\\d[a-z]?[)）\\]]?|\\.\\s\\p{Lu}\\p{Ll}{3,15}|\\s\\(\\p{Ll}[\\p{Ll} .]{2,15}\\))"
              + "(?:[.,:：]{0,2}|\\s[–—-])\\s{0,3}$");

  /** {@code 1843 – }, {@code (1843) }, {@code 1843. } before names. */
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?:[(（\\[](?:1[89]|20)\\d\\d[)）\\]][-–—:：.,|]?|(?:1[89]|20)\\d\\d\\s?[-–—:：.,|年г년])\\s{1,3}(?=\\p{L})");

  /** {@code Lovelace}: who wrote something, beside when and its title. */
  private static final Pattern FAMILY = Pattern.compile("[\\p{Lu}\\p{Lo}][\\p{L}'’-]{1,25}");

  /** {@code Lovelace, A. K.}, {@code Lovelace, Ada K.}: one author of a citation. */
  private static final Pattern SINGLE =
      Pattern.compile("\\p{Lu}[\\p{L}'’-]{1,25},(?:\\s?\\p{Lu}[\\p{L}.]{0,15}){1,4}");

  /** {@code Lovelace & Babbage}: two are joined. */
  private static final Pattern AND = Pattern.compile("\\s(?:&|and|et|y|und|e|и)\\s");

  /** Two or three family names are no longer, in UTF-16 units. */
  private static final int LONGEST_PAIR = 60;

  /** What may stand behind names. */
  private static final Edges EDGES = new Edges("", Edges.SPACES + ",.:;&–—-", 6);

  /** Family names alone are no longer. */
  private static final int LONGEST_BRIEF = 80;

  /** A given and a family name alone look so much like a list of names. */
  private static final double SINGLE_NAME = 0.43;

  private CitedNames() {}

  /** Where the names of a line begin: behind the year that stands first, if one does. */
  static int from(Line line) {
    Matcher year = YEAR_FIRST.matcher(line.text).region(line.lead, line.text.length());
    return year.lookingAt() ? year.end() : line.lead;
  }

  /**
   * Whether a line up to an index is names, perhaps with a year or a word for one beside: {@code
   * Lovelace, Ada. Forthcoming.}.
   */
  static boolean credited(Line line, int to) {
    String text = line.text;
    int from = from(line);
    if (from > line.lead && from < to) {
      return are(text, from, to) || families(text, from, to);
    }
    Matcher dated = DATED.matcher(text).region(Math.max(from, to - 40), to);
    return dated.find()
            && (are(text, from, dated.start())
                || families(text, from, dated.start())
                || People.likeness(text.substring(Math.min(from, dated.start()), dated.start()))
                    >= SINGLE_NAME)
        || are(text, from, to)
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
   * Whether a part of a text is names before a year: family names alone have to be joined, {@code
   * Lovelace and Babbage}.
   */
  static boolean dated(String text, int from, int to) {
    if (are(text, from, to)) {
      return true;
    }
    String names = to - from > LONGEST_PAIR ? "" : EDGES.off(text.substring(from, to));
    Matcher and = AND.matcher(names);
    return and.find() && People.families(names);
  }

  /** The same of a part of a text, with what parts it from the title. */
  static boolean are(String text, int from, int to) {
    if (to - from < 4 || to - from > 500) {
      return false;
    }
    return are(EDGES.off(text.substring(from, to)));
  }

  /** Whether a text is the names before a citation's title, less sure than a line of names. */
  static boolean are(String names) {
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
}
