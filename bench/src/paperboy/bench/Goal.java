package paperboy.bench;

import java.util.Locale;
import java.util.Objects;

/**
 * What is to be reached and what was measured.
 *
 * @param text the goal, the same words in every run: {@code ready within 0.8 s}
 * @param figure what was measured, with its unit
 * @param verdict {@code yes}, {@code no}, or why it cannot be said
 */
record Goal(String text, String figure, String verdict) {

  Goal {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(figure, "figure");
    Objects.requireNonNull(verdict, "verdict");
  }

  /** A figure that may be as large as a limit; {@code %s} in the form stands for the figure. */
  static Goal atMost(double limit, String text, double measured, String form) {
    return new Goal(text, figure(form, measured), measured <= limit ? "yes" : "no");
  }

  /** A figure that has to be as large as a limit. */
  static Goal atLeast(double limit, String text, double measured, String form) {
    return new Goal(text, figure(form, measured), measured >= limit ? "yes" : "no");
  }

  private static String figure(String form, double measured) {
    return String.format(Locale.ROOT, form, measured);
  }

  /** A row of a Markdown table. */
  String row() {
    return "| " + text + " | " + figure + " | " + verdict + " |";
  }
}
