package paperboy.latex;

/**
 * Where the formulas of a running text end: {@code $…$}, {@code $$…$$}, {@code \(…\)}, {@code
 * \[…\]}, {@code \begin{…}…\end{…}}. Every closing sign is looked for once, so that texts full of
 * opening ones stay cheap.
 */
final class Formulas {

  /** An opening sign, its closing one, and whether the closing one is known to be used up. */
  private static final class Fence {
    private final String opening;
    private final String closing;
    private boolean spent;

    Fence(String opening, String closing) {
      this.opening = opening;
      this.closing = closing;
    }

    int end(String text, int from) {
      if (spent || !text.startsWith(opening, from)) {
        return -1;
      }
      int close = text.indexOf(closing, from + opening.length());
      spent = close < 0;
      return spent ? -1 : close + closing.length();
    }
  }

  private final String text;
  private final Fence display = new Fence("$$", "$$");
  private final Fence inline = new Fence("$", "$");
  private final Fence round = new Fence("\\(", "\\)");
  private final Fence square = new Fence("\\[", "\\]");
  private final Fence environment = new Fence("\\begin{", "\\end{");

  Formulas(String text) {
    this.text = text;
  }

  /** Where the formula that begins at an index ends; -1 when none begins there. */
  int end(int from) {
    return switch (text.charAt(from)) {
      case '$' -> Math.max(display.end(text, from), inline(from));
      case '\\' ->
          Math.max(
              environment.end(text, from), Math.max(round.end(text, from), square.end(text, from)));
      default -> -1;
    };
  }

  /** Money ({@code $5 and $6}) is told from a formula by the spaces and digits at the signs. */
  private int inline(int from) {
    int end = inline.end(text, from);
    boolean formula =
        end > from + 2
            && !Character.isWhitespace(text.charAt(from + 1))
            && !Character.isWhitespace(text.charAt(end - 2))
            && (end == text.length() || !Character.isDigit(text.charAt(end)));
    return formula ? end : -1;
  }
}
