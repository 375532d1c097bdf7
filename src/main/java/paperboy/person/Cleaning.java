package paperboy.person;

/**
 * Takes off a line of names what is set around them: brackets with what they hold, and marks. The
 * braces of TeX's accents stay: <code>Gon&#92;c{c}alves</code>.
 */
final class Cleaning {

  private static final String MARKS = "*†‡§¶#✉∗⁎⋆★☆^$~`_✝✦°≛";
  private static final String OPENING = "([{（【〔「<";
  private static final String CLOSING = ")]}）】〕」>";

  private Cleaning() {}

  static String of(String line) {
    String inner = unwrapped(line.strip());
    StringBuilder kept = new StringBuilder(inner.length());
    int depth = 0;
    int lastOpening = -1;
    boolean tex = inner.indexOf('\\') >= 0;
    for (int i = 0; i < inner.length(); i++) {
      char c = inner.charAt(i);
      if (plain(c) || tex && (c == '{' || c == '}')) {
        kept.append(c);
      } else if (OPENING.indexOf(c) >= 0) {
        lastOpening = depth++ == 0 ? kept.length() : lastOpening;
        kept.append(' ');
      } else if (CLOSING.indexOf(c) >= 0) {
        depth = closed(kept, depth, lastOpening);
      } else if (!mark(inner, i)) {
        kept.append(c == '\u00a0' ? ' ' : c);
      }
    }
    return kept.toString();
  }

  /** Drops what an outermost bracket held; brackets that never close hold nothing. */
  private static int closed(StringBuilder kept, int depth, int opening) {
    if (depth == 1) {
      kept.setLength(opening);
      kept.append(' ');
    }
    return Math.max(0, depth - 1);
  }

  /** {@code (Ada Lovelace, Alan Turing)} without the brackets around the whole. */
  private static String unwrapped(String line) {
    int last = line.length() - 1;
    if (last < 1) {
      return line;
    }
    int kind = OPENING.indexOf(line.charAt(0));
    boolean wrapped = kind >= 0 && CLOSING.charAt(kind) == line.charAt(last);
    boolean one = wrapped && line.indexOf(line.charAt(last)) == last;
    return one ? line.substring(1, last) : line;
  }

  /** Most characters are no marks and part nothing, seen without asking Unicode. */
  static boolean plain(char c) {
    return c == ' ' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** Whether a character is a footnote mark, an emoji or invisible. */
  private static boolean mark(String line, int i) {
    char c = line.charAt(i);
    int type = Character.getType(c);
    return MARKS.indexOf(c) >= 0
        || type == Character.OTHER_NUMBER
        || type == Character.OTHER_SYMBOL
        || type == Character.FORMAT
        || c == '\ufe0f'
        || emoji(line, i);
  }

  private static boolean emoji(String line, int i) {
    char c = line.charAt(i);
    int at = Character.isLowSurrogate(c) && i > 0 ? i - 1 : i;
    return Character.isSurrogate(c)
        && Character.getType(line.codePointAt(at)) != Character.OTHER_LETTER;
  }
}
