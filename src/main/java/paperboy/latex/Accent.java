package paperboy.latex;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An accent command and the letter it stands on.
 *
 * @param letter the two as one character
 * @param end where the command ends in the text
 */
record Accent(String letter, int end) {

  /** {@code \'e}, {@code \"{o}}, {@code \'{\i}}, {@code \v{s}}, {@code \v s}. */
  private static final Pattern COMMAND =
      Pattern.compile(
          "\\\\(['`\"^~=.]|[cvHkrudb](?![A-Za-z]))"
              + "(?:\\s?\\{\\s?\\\\?([A-Za-z])\\s?\\}|(\\s?)(?:\\\\([ij])(?![A-Za-z])\\s?|([A-Za-z])))");

  /** The first of two accents on a letter, and the brace before the second. */
  private static final Pattern OUTER = Pattern.compile("\\\\(['`\"^~=.cvHkrudb])\\{(?=\\\\)");

  /** An accent that no letter follows: then this mark is an escaped quotation mark. */
  private static final Pattern BARE_QUOTE = Pattern.compile("\\\\['\"](?![\\p{L}\\\\{])");

  /** {@code 's}, {@code 't}, {@code 'll} behind a word: {@code it\'s} holds an apostrophe. */
  private static final Pattern CLITIC =
      Pattern.compile("\\\\'(?:s|t|d|m|ll|re|ve)(?![A-Za-z])", Pattern.CASE_INSENSITIVE);

  private static final Map<String, String> COMBINING =
      Map.ofEntries(
          Map.entry("`", "\u0300"),
          Map.entry("'", "\u0301"),
          Map.entry("^", "\u0302"),
          Map.entry("~", "\u0303"),
          Map.entry("=", "\u0304"),
          Map.entry("u", "\u0306"),
          Map.entry(".", "\u0307"),
          Map.entry("\"", "\u0308"),
          Map.entry("r", "\u030a"),
          Map.entry("H", "\u030b"),
          Map.entry("v", "\u030c"),
          Map.entry("d", "\u0323"),
          Map.entry("c", "\u0327"),
          Map.entry("k", "\u0328"),
          Map.entry("b", "\u0331"));

  /** Whether a text escapes quotation marks with backslashes, so that none of them is an accent. */
  static boolean quotes(String text) {
    return BARE_QUOTE.matcher(text).find();
  }

  /**
   * The accent that begins at an index; null when none does.
   *
   * @param spaced whether {@code \v s} counts, which running text prints by chance
   */
  static Accent at(String text, int from, boolean quotes, boolean spaced) {
    Matcher m = COMMAND.matcher(text).region(from, Math.min(text.length(), from + 12));
    m.useTransparentBounds(true);
    if (!m.lookingAt()) {
      return onAccent(text, from);
    }
    if (chance(m, text, from, quotes, spaced)) {
      return null;
    }
    String base = m.group(2) != null ? m.group(2) : m.group(4) != null ? m.group(4) : m.group(5);
    return on(base, m.group(1), m.end());
  }

  /** Vietnamese letters bear two: {@code \~{\^e}}. */
  private static Accent onAccent(String text, int from) {
    Matcher outer = OUTER.matcher(text).region(from, text.length());
    Matcher inner = COMMAND.matcher(text);
    if (!outer.lookingAt()
        || !inner.region(outer.end(), Math.min(text.length(), outer.end() + 12)).lookingAt()
        || !text.startsWith("}", inner.end())) {
      return null;
    }
    Accent base = at(text, outer.end(), false, false);
    return base == null ? null : on(base.letter(), outer.group(1), base.end() + 1);
  }

  private static Accent on(String base, String mark, int end) {
    String letter = Normalizer.normalize(base + COMBINING.get(mark), Normalizer.Form.NFC);
    return letter.length() == 1 ? new Accent(letter, end) : null;
  }

  private static boolean chance(Matcher m, String text, int from, boolean quotes, boolean spaced) {
    boolean braced = m.group(2) != null || from > 0 && text.charAt(from - 1) == '{';
    char mark = m.group(1).charAt(0);
    return switch (mark) {
      case '\'' -> !braced && (quotes || !m.group(3).isEmpty() || clitic(text, from));
      case '"' -> !braced && (quotes || !m.group(3).isEmpty());
      case '`', '^', '~' -> !braced && !m.group(3).isEmpty();
      case '.', '=', 'd', 'b' -> !braced;
      default -> !braced && !spaced;
    };
  }

  private static boolean clitic(String text, int from) {
    return from > 0
        && Character.isLetter(text.charAt(from - 1))
        && CLITIC.matcher(text).region(from, text.length()).lookingAt();
  }
}
