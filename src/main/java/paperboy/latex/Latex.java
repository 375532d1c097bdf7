package paperboy.latex;

import java.util.Objects;

/**
 * Reads the TeX that authors type into names, titles and abstracts. What cannot be shown in
 * characters stays as printed, so that nothing is lost; what is no TeX (prices, Windows paths,
 * escaped quotation marks) is left alone.
 *
 * <pre>{@code
 * Latex.line("G{\\\"o}del and $\\ell_1$")  // Gödel and ℓ₁
 * Latex.text("96\\% of $x\\%$")            // 96% of $x\%$
 * }</pre>
 */
public final class Latex {

  private Latex() {}

  /** A title, heading or name: accents, letters, type styles, and maths where characters do. */
  public static String line(String printed) {
    return signs(printed) ? new TexLine(printed).read() : printed;
  }

  /** Running text: accents and escaped signs outside formulas; formulas stay as printed. */
  public static String text(String printed) {
    Objects.requireNonNull(printed, "printed");
    return printed.indexOf('\\') < 0 ? printed : new TexText(printed).read();
  }

  private static boolean signs(String printed) {
    Objects.requireNonNull(printed, "printed");
    return printed.indexOf('\\') >= 0 || printed.indexOf('$') >= 0 || printed.indexOf('{') >= 0;
  }
}
