package paperboy.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.List;
import java.util.random.RandomGenerator;

/** Where a made input's next turn comes from: a fuzzer that learns, or chance. */
interface Choices {

  /** A number from 0 to {@code bound - 1}. */
  int below(int bound);

  /** Whether another turn may follow. */
  boolean more();

  /** One of several. */
  default <T> T of(List<T> several) {
    return several.get(below(several.size()));
  }

  /** A number from 1 to {@code most}; small ones are as likely as large ones. */
  default int times(int most) {
    int bits = 32 - Integer.numberOfLeadingZeros(most);
    return 1 + below(Math.min(most, 1 << below(bits)));
  }

  /** What a fuzzer's bytes say. */
  static Choices of(FuzzedDataProvider data) {
    return new Choices() {
      @Override
      public int below(int bound) {
        return data.consumeInt(0, bound - 1);
      }

      @Override
      public boolean more() {
        return data.remainingBytes() > 0;
      }
    };
  }

  /** As chance has it, eight turns in the mean. */
  static Choices of(RandomGenerator chance) {
    return new Choices() {
      @Override
      public int below(int bound) {
        return chance.nextInt(bound);
      }

      @Override
      public boolean more() {
        return chance.nextInt(8) > 0;
      }
    };
  }
}
