package paperboy.fuzz;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Where a made input's next turn comes from: chance, in the same order for the same seed.
 *
 * @param chance with a seed of its own
 */
record Choices(RandomGenerator chance) {

  /** A number from 0 to {@code bound - 1}. */
  int below(int bound) {
    return chance.nextInt(bound);
  }

  /** One of several. */
  <T> T of(List<T> several) {
    return several.get(below(several.size()));
  }

  /** A number from 1 to {@code most}; small ones are as likely as large ones. */
  int times(int most) {
    int bits = 32 - Integer.numberOfLeadingZeros(most);
    return 1 + below(Math.min(most, 1 << below(bits)));
  }
}
