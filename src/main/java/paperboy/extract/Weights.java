package paperboy.extract;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/**
 * How much each {@link Feature} counts, in log-odds.
 *
 * @param of one weight a feature
 */
record Weights(Map<Feature, Double> of) {

  /** Those of weights.properties. */
  static final Weights STANDARD = read();

  /** The log-odds that an item with this evidence is a paper's: above 0 is more likely than not. */
  double logOdds(Map<Feature, Double> evidence) {
    double sum = 0;
    for (Map.Entry<Feature, Double> e : evidence.entrySet()) {
      sum += of.get(e.getKey()) * e.getValue();
    }
    return sum;
  }

  private static Weights read() {
    Properties file = new Properties();
    try (InputStreamReader in =
        new InputStreamReader(
            Weights.class.getResourceAsStream("weights.properties"), StandardCharsets.UTF_8)) {
      file.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read weights.properties of this program", e);
    }
    Map<Feature, Double> weights = new EnumMap<>(Feature.class);
    for (Feature feature : Feature.values()) {
      weights.put(feature, Double.valueOf(file.getProperty(feature.name())));
    }
    return new Weights(weights);
  }
}
