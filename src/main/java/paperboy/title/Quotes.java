package paperboy.title;

import java.util.List;

/** Quotation marks and the like around the whole of a text. */
final class Quotes {

  /** Opening and closing; the same sign twice for marks that do not tell. */
  private static final List<String> PAIRS =
      List.of("《》", "〈〉", "“”", "\"\"", "「」", "『』", "«»", "‹›", "„“", "”“", "‘’", "**", "``", "''");

  private Quotes() {}

  /** {@code 《Attention》} without its marks; {@code “Why” and “How”} as it is. */
  static String off(String text) {
    int last = text.length() - 1;
    for (String pair : PAIRS) {
      if (last > 1 && text.charAt(0) == pair.charAt(0) && end(text, pair) == last) {
        return text.substring(1, last).strip();
      }
    }
    return text;
  }

  /** Where the mark that opens the text closes, others of its kind between them; -1 if nowhere. */
  private static int end(String text, String pair) {
    char closing = pair.charAt(1);
    int open = 1;
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == closing && --open == 0) {
        return i;
      }
      open += c == pair.charAt(0) && c != closing ? 1 : 0;
    }
    return -1;
  }
}
