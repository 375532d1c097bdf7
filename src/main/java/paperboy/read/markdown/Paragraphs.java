package paperboy.read.markdown;

/**
 * Tells texts with a paragraph that no person wrote: CommonMark's parser copies all lines of a
 * paragraph for each that begins with no letter, which a quarter of a million of them make half a
 * minute. Such a text is as good read as plain text.
 */
public final class Paragraphs {

  /** How many lines without a letter in front may stand together. */
  private static final int MOST = 30_000;

  private Paragraphs() {}

  /** Whether there is a paragraph of too many such lines: {@code "_\n".repeat(40_000)}. */
  public static boolean tooLong(String text) {
    int together = 0;
    for (int begin = 0; begin < text.length(); begin = end(text, begin) + 1) {
      int first = firstSign(text, begin);
      boolean blank = first == end(text, begin);
      if (blank) {
        together = 0;
      } else if (!Character.isLetter(text.codePointAt(first)) && ++together > MOST) {
        return true;
      }
    }
    return false;
  }

  private static int end(String text, int begin) {
    int end = text.indexOf('\n', begin);
    return end < 0 ? text.length() : end;
  }

  private static int firstSign(String text, int begin) {
    int end = end(text, begin);
    int i = begin;
    while (i < end && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
