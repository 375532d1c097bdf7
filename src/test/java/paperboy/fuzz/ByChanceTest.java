package paperboy.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import paperboy.document.Source;

/** A few inputs by chance, the same each time; and that the makers make what they say. */
class ByChanceTest {

  private static final ByChance SPLICED = new ByChance("spliced");

  static IntStream seeds() {
    return IntStream.range(0, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everythingHolds(int seed) {
    SPLICED.check(seed);
  }

  @Test
  void theSameSeedMakesTheSameInput() {
    Source one = Recipe.source(new Choices(new Random(7)));
    Source again = Recipe.source(new Choices(new Random(7)));
    assertThat(again.bytes()).isEqualTo(one.bytes());
  }

  @Test
  void inputsDiffer() {
    Stream<String> hashes =
        IntStream.range(0, 50).mapToObj(i -> Recipe.source(new Choices(new Random(i))).sha256());
    assertThat(hashes.distinct().count()).isGreaterThan(40);
  }

  @Test
  void aBrokenInputIsNamed() {
    Source source = new Source("a.md", new byte[3]);
    AssertionError broken = new Invariants("test").broken(source, "throws a stone", null);
    assertThatThrownBy(
            () -> {
              throw broken;
            })
        .hasMessage("a.md of 3 bytes throws a stone");
  }
}
