package paperboy.extract;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import paperboy.extract.LogisticRegression.Example;

/**
 * Fits weights.properties to digests with gold answers and says how the fitted weights do on
 * digests they have not seen.
 *
 * <pre>
 * java -cp "target/test-classes:target/classes:target/lib/*" paperboy.extract.FitWeights CORPUS [OTHER...]
 * java -cp … paperboy.extract.FitWeights --write STRENGTH CORPUS
 * </pre>
 *
 * The first prints, for several strengths of the prior, figures with each digest of CORPUS left out
 * of the fit in turn, and figures on each OTHER corpus, which is never fitted to. The second fits
 * to the whole of CORPUS and writes the resource file.
 */
final class FitWeights {

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static final Path RESOURCE =
      Path.of("src/main/resources/paperboy/extract/weights.properties");
  private static final double[] STRENGTHS = {10000, 3000, 1000, 300, 100, 30, 10};

  /** What all candidates of one document count together. */
  private static final double MASS = 100;

  private final List<GoldDigest> digests;
  private final Map<GoldDigest, List<Example>> examples = new HashMap<>();

  private final double[] believed = ResourceFile.believed("weights.properties", Feature.class);

  private FitWeights(Path corpus) throws IOException {
    digests = GoldDigest.all(corpus);
    digests.forEach(gold -> examples.put(gold, examples(gold)));
  }

  /** Runs the tool; see the class. */
  public static void main(String[] args) throws IOException {
    if (args.length == 3 && args[0].equals("--write")) {
      FitWeights fit = new FitWeights(Path.of(args[2]));
      ResourceFile.write(RESOURCE, Feature.values(), fit.fitted(null, Double.parseDouble(args[1])));
    } else if (args.length > 0 && !args[0].startsWith("-")) {
      report(Arrays.stream(args).map(Path::of).toList());
    } else {
      OUT.println("FitWeights CORPUS [OTHER...] | --write STRENGTH CORPUS");
    }
  }

  private static void report(List<Path> corpora) throws IOException {
    FitWeights fit = new FitWeights(corpora.get(0));
    List<FitWeights> others = new ArrayList<>();
    for (Path corpus : corpora.subList(1, corpora.size())) {
      others.add(new FitWeights(corpus));
    }
    double[] present = values(Weights.STANDARD);
    OUT.println("present weights");
    fit.print(corpora.get(0), gold -> present);
    for (int i = 0; i < others.size(); i++) {
      others.get(i).print(corpora.get(i + 1), gold -> present);
    }
    OUT.println("weights believed before any fit");
    fit.print(corpora.get(0), gold -> fit.believed);
    for (int i = 0; i < others.size(); i++) {
      others.get(i).print(corpora.get(i + 1), gold -> fit.believed);
    }
    for (double strength : STRENGTHS) {
      OUT.println("prior of strength " + strength + ", each digest left out of its own fit");
      Map<GoldDigest, double[]> held = new HashMap<>();
      fit.digests.forEach(gold -> held.put(gold, fit.fitted(gold, strength)));
      fit.print(corpora.get(0), held::get);
      double[] all = fit.fitted(null, strength);
      for (int i = 0; i < others.size(); i++) {
        others.get(i).print(corpora.get(i + 1), gold -> all);
      }
      OUT.println("  " + ResourceFile.said(Feature.values(), all));
    }
  }

  private void print(Path corpus, Function<GoldDigest, double[]> weights) throws IOException {
    double loss = 0;
    double right = 0;
    double area = 0;
    int areas = 0;
    for (GoldDigest gold : digests) {
      List<Example> seen = examples.get(gold);
      double[] p = new double[seen.size()];
      for (int i = 0; i < p.length; i++) {
        Example e = seen.get(i);
        p[i] = LogisticRegression.probability(weights.apply(gold), e.values());
        loss -= e.mass() * Math.log(Math.max(1e-12, e.is() ? p[i] : 1 - p[i]));
        right += e.is() == p[i] > 0.5 ? e.mass() : 0;
      }
      if (seen.stream().anyMatch(Example::is)) {
        area += area(seen, p);
        areas++;
      }
    }
    double all = MASS * digests.size();
    String end =
        EndFigures.of(
            corpus,
            digests,
            gold -> new Finder(weights(weights.apply(gold))),
            Files.createTempDirectory("fit"));
    OUT.printf(
        Locale.ROOT,
        "  %s: log loss %.4f  accuracy %.2f  AUC %.4f  |  %s%n",
        corpus.getFileName(),
        loss / all,
        100 * right / all,
        area / areas,
        end);
  }

  /** The chance that a paper's candidate is given more than another's. */
  private static double area(List<Example> seen, double[] p) {
    Integer[] order = new Integer[p.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble(i -> p[i]));
    double below = 0;
    double area = 0;
    long papers = seen.stream().filter(Example::is).count();
    for (int i : order) {
      if (seen.get(i).is()) {
        area += below;
      } else {
        below++;
      }
    }
    return below == 0 ? 1 : area / (papers * below);
  }

  /** Weights fitted to every digest but one; null leaves none out. */
  private double[] fitted(GoldDigest out, double strength) {
    List<Example> seen = new ArrayList<>();
    digests.stream().filter(gold -> gold != out).forEach(g -> seen.addAll(examples.get(g)));
    return LogisticRegression.fit(seen, believed, strength);
  }

  /**
   * All candidates of all runs of a document. Those cut short are left out: they are a paper's, but
   * not the way to read it.
   */
  private static List<Example> examples(GoldDigest gold) {
    Page page = Page.of(gold.document());
    List<Run> runs = Runs.of(page.lines());
    boolean named =
        Selection.of(runs, page.topic(), Weights.STANDARD).stream()
            .anyMatch(kept -> kept.papers().get(0).evidence().get(Feature.RUN_IDENTITY) >= 0.5);
    List<Candidate> all = new ArrayList<>();
    runs.forEach(run -> all.addAll(Evidence.of(run, page.topic(), Weights.STANDARD)));
    List<Example> examples = new ArrayList<>();
    for (Candidate c : all) {
      boolean beside = named && c.evidence().get(Feature.RUN_IDENTITY) <= 0.2;
      c.evidence().put(Feature.RUN_BESIDE, beside ? 1.0 : 0.0);
      GoldDigest.Part part = gold.part(c);
      if (part != GoldDigest.Part.CUT_SHORT) {
        examples.add(new Example(values(c), part == GoldDigest.Part.PAPER, 1));
      }
    }
    return balanced(examples);
  }

  /** Papers count as much as all else: a page holds few of them among many ways to cut it. */
  private static List<Example> balanced(List<Example> all) {
    double papers = all.stream().filter(Example::is).count();
    double others = all.size() - papers;
    return all.stream()
        .map(
            e ->
                new Example(
                    e.values(),
                    e.is(),
                    papers == 0 ? MASS / others : MASS / 2 / (e.is() ? papers : others)))
        .toList();
  }

  private static double[] values(Candidate c) {
    double[] values = new double[Feature.values().length];
    c.evidence().forEach((feature, value) -> values[feature.ordinal()] = value);
    return values;
  }

  private static double[] values(Weights weights) {
    double[] values = new double[Feature.values().length];
    weights.of().forEach((feature, value) -> values[feature.ordinal()] = value);
    return values;
  }

  private static Weights weights(double[] values) {
    Map<Feature, Double> weights = new EnumMap<>(Feature.class);
    for (Feature feature : Feature.values()) {
      weights.put(feature, values[feature.ordinal()]);
    }
    return new Weights(weights);
  }
}
