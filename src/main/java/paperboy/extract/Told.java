package paperboy.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that prints a title as its first sentence and tells in the next what its authors did.
 *
 * <pre>{@code
 * Notes on the Analytical Engine. Lovelace et al. show that it weaves algebraic patterns.
 * }</pre>
 *
 * @param titleTo where the title ends in the line's text, before its full stop
 * @param names who tells, as printed: {@code Lovelace et al.}
 */
record Told(int titleTo, String names) {

  /** {@code . Lovelace et al. show}, {@code ? Lovelace, Babbage et al. find}. */
  private static final Pattern CREDIT =
      Pattern.compile(
          "([.?!])\\s(?=\\p{Lu})(\\p{Lu}[\\p{L}'’-]{1,25}(?:(?:,\\s|\\s)\\p{Lu}[\\p{L}'’-]{1,25}){0,2},?\\set\\sal\\.?)\\s\\p{Ll}");

  /** A title ends so far into its line at most, in UTF-16 units. */
  private static final int LONGEST = 300;

  /** So many words a title has at least. */
  private static final int FEWEST_WORDS = 3;

  private static final Once<Line, Told> TOLD = new Once<>(Told::read);

  /** Reads a line; null when it tells nothing so. */
  static Told of(Line line) {
    return TOLD.of(line);
  }

  /** The one right behind a title; null when something else follows. */
  static Told behind(Title title) {
    Told told = of(title.line());
    boolean next = told != null && title.to() >= told.titleTo - 1 && title.to() <= told.titleTo + 1;
    return next ? told : null;
  }

  private static Told read(Line line) {
    int end = Math.min(line.text.length(), line.lead + LONGEST);
    int at = line.text.indexOf(" et al", line.lead);
    if (at < 0 || at > end) {
      return null;
    }
    Matcher m = CREDIT.matcher(line.text).region(line.lead, end);
    if (!m.find()) {
      return null;
    }
    int to = m.group(1).equals(".") ? m.start() : m.start() + 1;
    return TitleShape.words(line.text.substring(line.lead, to)) >= FEWEST_WORDS
        ? new Told(to, m.group(2))
        : null;
  }
}
