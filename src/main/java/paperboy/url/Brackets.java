package paperboy.url;

/**
 * Counts brackets along a text to tell which closing one opened outside of it: the last of {@code
 * (see https://example.org/a_(b))}.
 */
public final class Brackets {

  private int round;
  private int square;

  /** Whether the next character belongs to the text: it is no bracket closing an outer one. */
  public boolean accepts(char c) {
    switch (c) {
      case '(' -> round++;
      case '[' -> square++;
      case ')' -> round--;
      case ']' -> square--;
      default -> {}
    }
    return round >= 0 && square >= 0;
  }

  /** The text up to the first bracket that closes one outside: {@code "a(b))"} gives 4. */
  public static int balancedEnd(String text) {
    Brackets brackets = new Brackets();
    for (int at = 0; at < text.length(); at++) {
      if (!brackets.accepts(text.charAt(at))) {
        return at;
      }
    }
    return text.length();
  }
}
