package paperboy.extract;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * How much each {@link Feature} counts, in log-odds.
 *
 * @param of one weight a feature
 */
record Weights(Map<Feature, Double> of) {

  private static final List<Feature> FEATURES = List.of(Feature.values());

  /** Those of weights.properties. */
  static final Weights STANDARD = new Weights(read("weights.properties", Feature.class));

  /** The log-odds that an item with this evidence is a paper's: above 0 is more likely than not. */
  double logOdds(Map<Feature, Double> evidence) {
    double sum = 0;
    for (Feature feature : FEATURES) {
      Double value = evidence.get(feature);
      sum += value == null ? 0 : of.get(feature) * value;
    }
    return sum;
  }

  /**
   * The most that {@link #logOdds} may come to when more of the evidence is known: what is not yet
   * counts as if it spoke for a paper as loudly as it can. Both add up in one order, and rounding
   * keeps the order of what it rounds: not even by the last digit can log-odds be above this.
   */
  double atMost(Map<Feature, Double> known) {
    double sum = 0;
    for (Feature feature : FEATURES) {
      Double value = known.get(feature);
      double weight = of.get(feature);
      sum += value != null ? weight * value : weight > 0 ? weight * feature.most() : 0;
    }
    return sum;
  }

  /** One weight a name: {@code TITLE = 3.0}, as in the resource files beside this class. */
  static <E extends Enum<E>> Map<E, Double> read(String resource, Class<E> names) {
    Properties file = NamedValues.in(resource);
    Map<E, Double> weights = new EnumMap<>(names);
    for (E name : names.getEnumConstants()) {
      String weight = file.getProperty(name.name());
      if (weight == null) {
        throw new IllegalStateException(resource + " of this program has no weight for " + name);
      }
      weights.put(name, Double.valueOf(weight));
    }
    return weights;
  }
}
