package paperboy.export;

/**
 * Text that shows what it says: without control characters, without characters that turn the
 * reading direction around, without halves of surrogate pairs.
 */
public final class SafeText {

  private SafeText() {}

  /** Many lines: line ends and nothing else of the control characters survive; null stays null. */
  public static String lines(String text) {
    if (text == null || clean(text)) {
      return text;
    }
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints().map(SafeText::visible).filter(c -> c >= 0).forEach(safe::appendCodePoint);
    return safe.toString();
  }

  /** One line: line ends are spaces, too; null stays null. */
  public static String line(String text) {
    return text == null ? null : lines(text).replace('\n', ' ').strip();
  }

  private static boolean clean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean printable = c >= ' ' && c < 0x7F || c == '\n';
      if (!printable && visible(text.codePointAt(i)) != text.codePointAt(i)) {
        return false;
      }
      i += Character.isHighSurrogate(c) ? 1 : 0;
    }
    return true;
  }

  /** What stands for a character: itself, a space, U+FFFD, or -1 for nothing. */
  private static int visible(int c) {
    if (c == '\t' || c == 0x2028 || c == 0x2029) {
      return ' ';
    }
    if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
      return 0xFFFD;
    }
    return c != '\n' && (Character.isISOControl(c) || turnsDirection(c) || noCharacter(c)) ? -1 : c;
  }

  /** Embeddings, overrides (U+202A to U+202E) and isolates (U+2066 to U+2069). */
  private static boolean turnsDirection(int c) {
    return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
  }

  /** Byte order marks and code points that Unicode keeps free: U+FEFF, U+FDD0, U+xFFFE, U+xFFFF. */
  private static boolean noCharacter(int c) {
    return c == 0xFEFF || c >= 0xFDD0 && c <= 0xFDEF || (c & 0xFFFE) == 0xFFFE;
  }
}
