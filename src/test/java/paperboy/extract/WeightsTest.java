package paperboy.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WeightsTest {

  static List<Arguments> files() {
    return List.of(
        Arguments.of("weights.properties", Feature.class),
        Arguments.of("confidence.properties", Sign.class));
  }

  @ParameterizedTest
  @MethodSource("files")
  <E extends Enum<E>> void everyNameHasAWeightAndEveryWeightAName(String file, Class<E> names)
      throws IOException {
    Properties written = new Properties();
    try (var in = Weights.class.getResourceAsStream(file)) {
      written.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    List<String> known = Arrays.stream(names.getEnumConstants()).map(Enum::name).toList();
    assertThat(written.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(known);
  }

  @ParameterizedTest
  @MethodSource("files")
  <E extends Enum<E>> void aMissingWeightIsNamed(String file, Class<E> names) {
    assertThatThrownBy(() -> Weights.read(file, Missing.class))
        .hasMessage(file + " of this program has no weight for NOWHERE");
  }

  @Test
  void logOddsAddUp() {
    Weights weights = new Weights(Map.of(Feature.BIAS, -2.0, Feature.TITLE, 3.0));
    assertThat(weights.logOdds(Map.of(Feature.BIAS, 1.0, Feature.TITLE, 0.5))).isEqualTo(-0.5);
  }

  @Test
  void whatIsNotKnownSpeaksForAPaperAsLoudlyAsItCan() {
    Map<Feature, Double> each = new EnumMap<>(Feature.class);
    for (Feature feature : Feature.values()) {
      each.put(feature, 0.0);
    }
    each.put(Feature.VENUE, 2.0);
    each.put(Feature.ODD, -3.0);
    each.put(Feature.TITLE, 1.5);
    assertThat(new Weights(each).atMost(Map.of(Feature.TITLE, 0.5))).isEqualTo(2.75);
    assertThat(new Weights(each).atMost(Map.of(Feature.VENUE, 0.0))).isEqualTo(1.5);
  }

  private enum Missing {
    NOWHERE
  }
}
