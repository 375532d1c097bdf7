package paperboy.extract;

import java.util.List;

/**
 * Weights that make what was seen most likely, held near weights believed before (a Gaussian
 * prior), and never of the opposite sign.
 */
final class LogisticRegression {

  private static final int STEPS = 25;

  /**
   * Something seen.
   *
   * @param values one a weight
   * @param is whether it was the case
   * @param mass how much it counts
   */
  record Example(double[] values, boolean is, double mass) {}

  private LogisticRegression() {}

  /**
   * The fitted weights.
   *
   * @param before the weights believed before
   * @param strength how strongly they are believed: the precision of each
   */
  static double[] fit(List<Example> examples, double[] before, double strength) {
    double[] weights = before.clone();
    boolean[] fixed = new boolean[weights.length];
    for (boolean again = true; again; ) {
      newton(examples, weights, before, strength, fixed);
      again = false;
      for (int i = 0; i < weights.length; i++) {
        if (!fixed[i] && weights[i] * before[i] < 0) {
          weights[i] = 0;
          fixed[i] = true;
          again = true;
        }
      }
    }
    return weights;
  }

  /** The probability that weights give an example. */
  static double probability(double[] weights, double[] values) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * values[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  private static void newton(
      List<Example> examples, double[] w, double[] before, double strength, boolean[] fixed) {
    double loss = loss(examples, w, before, strength);
    for (int step = 0; step < STEPS; step++) {
      double[] direction = direction(examples, w, before, strength, fixed);
      double length = 1;
      double[] next = moved(w, direction, length);
      double nextLoss = loss(examples, next, before, strength);
      while (nextLoss > loss && length > 1e-4) {
        length /= 2;
        next = moved(w, direction, length);
        nextLoss = loss(examples, next, before, strength);
      }
      if (loss - nextLoss < 1e-7) {
        return;
      }
      System.arraycopy(next, 0, w, 0, w.length);
      loss = nextLoss;
    }
  }

  private static double[] moved(double[] w, double[] direction, double length) {
    double[] next = w.clone();
    for (int i = 0; i < w.length; i++) {
      next[i] -= length * direction[i];
    }
    return next;
  }

  private static double loss(List<Example> examples, double[] w, double[] before, double strength) {
    double loss = 0;
    for (Example e : examples) {
      double p = probability(w, e.values());
      loss -= e.mass() * Math.log(Math.max(1e-12, e.is() ? p : 1 - p));
    }
    for (int i = 0; i < w.length; i++) {
      loss += strength / 2 * (w[i] - before[i]) * (w[i] - before[i]);
    }
    return loss;
  }

  /** The gradient, divided by the curvature. */
  private static double[] direction(
      List<Example> examples, double[] w, double[] before, double strength, boolean[] fixed) {
    int n = w.length;
    double[][] m = new double[n][n + 1];
    for (int i = 0; i < n; i++) {
      m[i][i] = strength + 1e-9;
      m[i][n] = strength * (w[i] - before[i]);
    }
    for (Example e : examples) {
      double p = probability(w, e.values());
      double error = e.mass() * (p - (e.is() ? 1 : 0));
      double curve = e.mass() * p * (1 - p);
      for (int i = 0; i < n; i++) {
        double x = e.values()[i];
        if (x != 0) {
          m[i][n] += error * x;
          for (int j = 0; j < n; j++) {
            m[i][j] += curve * x * e.values()[j];
          }
        }
      }
    }
    for (int i = 0; i < n; i++) {
      if (fixed[i]) {
        m[i] = new double[n + 1];
        m[i][i] = 1;
      }
    }
    double[] direction = solved(m);
    for (int i = 0; i < n; i++) {
      direction[i] = fixed[i] ? 0 : direction[i];
    }
    return direction;
  }

  /** Gauss' elimination with the largest pivot. */
  private static double[] solved(double[][] m) {
    int n = m.length;
    for (int column = 0; column < n; column++) {
      int pivot = column;
      for (int row = column + 1; row < n; row++) {
        pivot = Math.abs(m[row][column]) > Math.abs(m[pivot][column]) ? row : pivot;
      }
      double[] swapped = m[column];
      m[column] = m[pivot];
      m[pivot] = swapped;
      for (int row = 0; row < n; row++) {
        double factor = row == column ? 0 : m[row][column] / m[column][column];
        for (int k = column; factor != 0 && k <= n; k++) {
          m[row][k] -= factor * m[column][k];
        }
      }
    }
    double[] x = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = m[i][n] / m[i][i];
    }
    return x;
  }
}
