package paperboy.read.line;

import java.util.List;

/** Formulas on lines of their own between double dollars. */
public final class DisplayedFormula {
  private static final String SIGN = "$$";

  /** Longer ones are taken for text: their closing dollars are missing. */
  private static final int LONGEST = 60;

  private DisplayedFormula() {}

  /**
   * The index of the line that ends the formula begun by another: {@code $$}, lines, {@code $$}; or
   * {@code $$ x = 1 $$} alone. -1 when the line begins none, or prose goes on in it.
   */
  public static int end(List<String> lines, int begin) {
    String first = lines.get(begin).strip();
    if (!first.startsWith(SIGN)) {
      return -1;
    }
    int second = first.indexOf(SIGN, SIGN.length());
    if (second >= 0) {
      boolean whole = second > SIGN.length() && second == first.length() - SIGN.length();
      return whole ? begin : -1;
    }
    boolean fenced = first.equals(SIGN);
    for (int i = begin + 1; i < Math.min(lines.size(), begin + LONGEST); i++) {
      String line = lines.get(i).strip();
      int dollars = line.indexOf(SIGN);
      if (dollars >= 0) {
        return dollars == line.length() - SIGN.length() ? i : -1;
      }
      if (line.isEmpty() && !fenced) {
        return -1;
      }
    }
    return -1;
  }
}
