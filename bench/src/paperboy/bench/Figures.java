package paperboy.bench;

import java.util.Arrays;

/** What many figures say together. */
final class Figures {

  private Figures() {}

  /** The middle one; NaN of none. */
  static double median(double... values) {
    if (values.length == 0) {
      return Double.NaN;
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  /** The value that so many hundredths of all do not exceed. */
  static double percentile(int hundredths, double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[Math.max(0, (int) Math.ceil(sorted.length * hundredths / 100.0) - 1)];
  }
}
