package paperboy.normalise;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Unicode NFC without control, zero-width and bidirectional-override characters, with plain spaces.
 * Accents a typesetter split off come together again ({@code e} and U+0301 are {@code é}); what
 * cannot be seen cannot mislead.
 *
 * <p>Source: <i>Title</i> in the rules of form, "Unicode NFC; spaces collapsed".
 */
final class Characters {

  /** Scripts whose letters stand apart: a joiner between them is there by accident or to hide. */
  private static final Set<UnicodeScript> UNJOINED =
      EnumSet.of(
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA);

  /** A word split at a soft hyphen over two lines: {@code archi&shy; tecture}. */
  private static final Pattern SOFT_BREAK = Pattern.compile("\u00ad\\s{1,8}(?=\\p{Ll})");

  /** Line ends of other systems. */
  private static final Pattern LINE_END = Pattern.compile("\\r\\n?+");

  private Characters() {}

  /** One line: every run of white space is one space. */
  static String line(String printed) {
    StringBuilder kept = new StringBuilder(printed.length());
    visible(printed).codePoints().forEach(c -> append(kept, c));
    return kept.toString().strip();
  }

  /** Running text: its line ends stay, every other white space is a plain space. */
  static String text(String printed) {
    if (plain(printed)) {
      return printed.strip();
    }
    StringBuilder kept = new StringBuilder(printed.length());
    visible(LINE_END.matcher(printed).replaceAll("\n"))
        .codePoints()
        .map(c -> c == '\n' || !space(c) ? c : ' ')
        .forEach(kept::appendCodePoint);
    return kept.toString().strip();
  }

  private static void append(StringBuilder kept, int c) {
    if (!space(c)) {
      kept.appendCodePoint(c);
    } else if (kept.length() > 0 && kept.charAt(kept.length() - 1) != ' ') {
      kept.append(' ');
    }
  }

  private static boolean space(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Whether a text is letters, figures and marks of ASCII and spaces: all is seen as it stands. */
  private static boolean plain(String printed) {
    for (int i = 0; i < printed.length(); i++) {
      if (printed.charAt(i) < ' ' || printed.charAt(i) >= 0x7F) {
        return false;
      }
    }
    return true;
  }

  private static String visible(String printed) {
    if (plain(printed)) {
      return printed;
    }
    StringBuilder kept = new StringBuilder(printed.length());
    SOFT_BREAK
        .matcher(printed)
        .replaceAll("")
        .codePoints()
        .filter(c -> joiner(c) ? joins(kept) : shown(c))
        .forEachOrdered(kept::appendCodePoint);
    return Normalizer.normalize(kept, Normalizer.Form.NFC);
  }

  /** U+200C and U+200D shape letters of some scripts and join emoji. */
  private static boolean joiner(int c) {
    return c == 0x200C || c == 0x200D;
  }

  private static boolean joins(StringBuilder before) {
    if (before.length() == 0) {
      return false;
    }
    int c = before.codePointBefore(before.length());
    return !space(c) && !joiner(c) && c > 0x7F && !UNJOINED.contains(UnicodeScript.of(c));
  }

  /** Line separators of Unicode and of old systems are white space, not control characters. */
  private static boolean shown(int c) {
    if (Character.isWhitespace(c) && c != 0x1C && c != 0x1D && c != 0x1E && c != 0x1F) {
      return true;
    }
    int type = Character.getType(c);
    return type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.SURROGATE
        && (c & 0xFFFE) != 0xFFFE
        && (c < 0xFDD0 || c > 0xFDEF);
  }
}
