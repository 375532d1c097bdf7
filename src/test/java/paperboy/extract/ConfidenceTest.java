package paperboy.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import paperboy.document.Source;
import paperboy.model.Entry;
import paperboy.read.Readers;

class ConfidenceTest {

  private static final List<Sign> GOOD = List.of(Sign.BIAS, Sign.TITLE_SET_APART, Sign.NAMED);

  /** Doubts only ever lower it, what speaks for an entry only ever raises it. */
  @ParameterizedTest
  @EnumSource(Sign.class)
  void isMonotone(Sign sign) {
    double before = 0;
    for (double value : new double[] {0, 0.25, 0.5, 0.75, 1}) {
      double p = Confidence.of(signs(sign, value));
      if (value > 0) {
        assertThat(p * (GOOD.contains(sign) ? 1 : -1))
            .isGreaterThanOrEqualTo(before * (GOOD.contains(sign) ? 1 : -1));
      }
      before = p;
    }
  }

  @Test
  void liesBetweenZeroAndOneInTwoDecimals() {
    Map<Sign, Double> signs = signs(Sign.UNLIKELY, 1 / 3.0);
    double p = Confidence.of(signs);
    assertThat(p).isBetween(0.0, 1.0).isEqualTo(Math.round(p * 100) / 100.0);
  }

  @Test
  void aNamedTitleUnderAHeadingOutweighsAnotherRunOfWords() {
    List<Entry> entries = entries();
    assertThat(entries).hasSize(4);
    double odd = entries.get(3).confidence();
    assertThat(entries.subList(0, 3)).allMatch(e -> e.confidence() >= 0.9);
    assertThat(odd).isLessThan(entries.get(0).confidence());
  }

  private static List<Entry> entries() {
    String page =
        """
        # Papers of the week

        ## Attention Is All You Need
        [arXiv](https://arxiv.org/abs/1706.03762)

        Drops recurrence and keeps attention.

        ## Deep Residual Learning for Image Recognition
        [arXiv](https://arxiv.org/abs/1512.03385)

        Adds a shortcut past every two layers.

        ## Adam: A Method for Stochastic Optimization
        [arXiv](https://arxiv.org/abs/1412.6980)

        Keeps two moving averages of each gradient.

        ## Learning representations by back-propagating errors,

        An old one, from memory.
        """;
    Source source = new Source("week.md", page.getBytes(StandardCharsets.UTF_8));
    return new Finder().find(new Readers().read(source)).entries();
  }

  private static Map<Sign, Double> signs(Sign one, double value) {
    Map<Sign, Double> signs = new EnumMap<>(Sign.class);
    for (Sign sign : Sign.values()) {
      signs.put(sign, sign == Sign.BIAS ? 1.0 : 0.0);
    }
    signs.put(one, value);
    return signs;
  }
}
