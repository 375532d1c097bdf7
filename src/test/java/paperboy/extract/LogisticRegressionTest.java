package paperboy.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import paperboy.extract.LogisticRegression.Example;

class LogisticRegressionTest {

  private static final double[] TRUE = {-1, 2, -0.5};

  private final List<Example> examples = drawn(20_000);

  @Test
  void findsTheWeightsThatMadeTheExamples() {
    double[] fitted = LogisticRegression.fit(examples, new double[] {-0.1, 0.1, -0.1}, 0.001);
    assertThat(fitted).containsExactly(TRUE, within(0.15));
  }

  @Test
  void aStrongBeliefHolds() {
    double[] before = {-3, 1, -2};
    assertThat(LogisticRegression.fit(examples, before, 1e9)).containsExactly(before, within(0.01));
  }

  @Test
  void aWeightNeverChangesItsSign() {
    double[] fitted = LogisticRegression.fit(examples, new double[] {-1, -1, -1}, 0.001);
    assertThat(fitted[1]).isZero();
    assertThat(fitted[2]).isNegative();
  }

  @Test
  void massCountsAsRepetition() {
    List<Example> few = examples.subList(0, 200);
    List<Example> twice = new ArrayList<>(few);
    twice.addAll(few);
    List<Example> heavy =
        few.stream().map(e -> new Example(e.values(), e.is(), 2 * e.mass())).toList();
    double[] before = {-1, 1, -1};
    assertThat(LogisticRegression.fit(heavy, before, 1))
        .containsExactly(LogisticRegression.fit(twice, before, 1), within(1e-6));
  }

  private static List<Example> drawn(int many) {
    Random random = new Random(7);
    List<Example> drawn = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      double[] values = {1, random.nextDouble(), random.nextBoolean() ? 1 : 0};
      boolean is = random.nextDouble() < LogisticRegression.probability(TRUE, values);
      drawn.add(new Example(values, is, 1));
    }
    return drawn;
  }
}
