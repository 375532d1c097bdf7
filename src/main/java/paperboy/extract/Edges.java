package paperboy.extract;

/**
 * Signs that may stand around words and are no part of them.
 *
 * <pre>{@code
 * new Edges(" ,(", " ,)", 6).off("(Nature), ");  // Nature
 * }</pre>
 *
 * @param before those in front
 * @param behind those at the end
 * @param most how many are taken off at either end
 */
record Edges(String before, String behind, int most) {

  /** What patterns call space. */
  static final String SPACES = " \t\n\u000b\f\r";

  /** The words alone; empty when there are none. */
  String off(String text) {
    int from = 0;
    while (from < Math.min(most, text.length()) && before.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    int to = text.length();
    int least = Math.max(from, text.length() - most);
    while (to > least && behind.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(from, to);
  }
}
