package paperboy.extract;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import paperboy.extract.LogisticRegression.Example;

/**
 * Fits confidence.properties to entries the finder found, labelled right or wrong by gold answers,
 * and says how it does on digests left out of the fit.
 *
 * <pre>
 * java -cp "target/test-classes:target/classes:target/lib/*" paperboy.extract.FitConfidence CORPUS...
 * java -cp … paperboy.extract.FitConfidence --write STRENGTH CORPUS...
 * </pre>
 */
final class FitConfidence {

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static final Path RESOURCE =
      Path.of("src/main/resources/paperboy/extract/confidence.properties");
  private static final double[] STRENGTHS = {100, 30, 10, 3, 1, 0.3};
  private static final double[] BINS = {0, 0.5, 0.8, 0.9, 0.95, 1.01};

  /** An exported entry: the digest and corpus it is of. */
  private record Judged(Path corpus, GoldDigest digest, Example example, String title) {}

  private FitConfidence() {}

  /** Runs the tool; see the class. */
  public static void main(String[] args) throws IOException {
    boolean write = args.length > 2 && args[0].equals("--write");
    List<Judged> all = new ArrayList<>();
    for (String corpus : Arrays.asList(args).subList(write ? 2 : 0, args.length)) {
      all.addAll(judged(Path.of(corpus)));
    }
    if (write) {
      double[] fitted = fitted(all, null, Double.parseDouble(args[1]));
      ResourceFile.write(RESOURCE, Sign.values(), fitted);
      return;
    }
    report(all);
  }

  private static void report(List<Judged> all) throws IOException {
    double[] present = Arrays.stream(Sign.values()).mapToDouble(Confidence.WEIGHTS::get).toArray();
    OUT.println("present weights");
    print(all, all.stream().mapToDouble(j -> p(present, j)).toArray());
    for (double strength : STRENGTHS) {
      OUT.println("prior of strength " + strength + ", each digest left out of its own fit");
      double[] p = new double[all.size()];
      double[] held = null;
      for (int i = 0; i < p.length; i++) {
        if (i == 0 || all.get(i).digest() != all.get(i - 1).digest()) {
          held = fitted(all, all.get(i).digest(), strength);
        }
        p[i] = p(held, all.get(i));
      }
      print(all, p);
      Path first = all.get(0).corpus();
      List<Judged> others = all.stream().filter(j -> !j.corpus().equals(first)).toList();
      if (!others.isEmpty()) {
        OUT.println("  fitted to the first corpus alone, on the others:");
        List<Judged> own = all.stream().filter(j -> j.corpus().equals(first)).toList();
        double[] alone = fitted(own, null, strength);
        print(others, others.stream().mapToDouble(j -> p(alone, j)).toArray());
      }
      OUT.println("  " + ResourceFile.said(Sign.values(), fitted(all, null, strength)));
    }
    if (Boolean.getBoolean("entries")) {
      all.forEach(
          j ->
              OUT.println(
                  (j.example().is() ? "right " : "WRONG ")
                      + Arrays.toString(j.example().values())
                      + " "
                      + j.digest().file()
                      + " "
                      + j.title()));
    }
  }

  private static double p(double[] weights, Judged j) {
    double p = LogisticRegression.probability(weights, j.example().values());
    return Math.round(100 * p) / 100.0;
  }

  private static void print(List<Judged> all, double[] p) {
    double loss = 0;
    for (int i = 0; i < p.length; i++) {
      double sure = Math.min(0.995, Math.max(0.005, p[i]));
      loss -= Math.log(all.get(i).example().is() ? sure : 1 - sure) / p.length;
    }
    StringBuilder line = new StringBuilder();
    for (int bin = 0; bin + 1 < BINS.length; bin++) {
      double low = BINS[bin];
      double high = BINS[bin + 1];
      int n = 0;
      int right = 0;
      double stated = 0;
      for (int i = 0; i < p.length; i++) {
        if (p[i] >= low && p[i] < high) {
          n++;
          right += all.get(i).example().is() ? 1 : 0;
          stated += p[i];
        }
      }
      if (n > 0) {
        line.append(
            String.format(
                Locale.ROOT,
                "  %.2f: n %d stated %.1f right %.1f",
                low,
                n,
                100 * stated / n,
                100.0 * right / n));
      }
    }
    long sure = Arrays.stream(p).filter(x -> x >= 0.9).count();
    long right = 0;
    for (int i = 0; i < p.length; i++) {
      right += p[i] >= 0.9 && all.get(i).example().is() ? 1 : 0;
    }
    OUT.printf(
        Locale.ROOT,
        "  log loss %.4f  sure %.1f %% of %d, of these right %.1f %%%n  %s%n",
        loss,
        100.0 * sure / p.length,
        p.length,
        100.0 * right / sure,
        line);
  }

  private static double[] fitted(List<Judged> all, GoldDigest out, double strength)
      throws IOException {
    List<Example> seen = all.stream().filter(j -> j.digest() != out).map(Judged::example).toList();
    double[] believed = ResourceFile.believed("confidence.properties", Sign.class);
    return LogisticRegression.fit(seen, believed, strength);
  }

  private static List<Judged> judged(Path corpus) throws IOException {
    Path out = Files.createTempDirectory("fit");
    List<GoldDigest> digests = GoldDigest.all(corpus);
    for (GoldDigest gold : digests) {
      EndFigures.export(gold, new Finder(), out);
    }
    Map<String, Boolean> labels = EndFigures.labels(corpus, out);
    List<Judged> judged = new ArrayList<>();
    for (GoldDigest gold : digests) {
      Page page = Page.of(gold.document());
      Outline outline =
          new Outline(page.lines(), page.article().title(), gold.document().metadata().site());
      List<Found> found = Found.in(page, outline, Weights.STANDARD);
      for (int i = 0; i < found.size(); i++) {
        Map<Sign, Double> signs = found.get(i).signs();
        double[] values = Arrays.stream(Sign.values()).mapToDouble(signs::get).toArray();
        boolean right = labels.get(gold.file() + "#" + (i + 1));
        double mass = 4 / Math.sqrt(found.size());
        String title = found.get(i).candidate().title().text();
        judged.add(new Judged(corpus, gold, new Example(values, right, mass), title));
      }
    }
    return judged;
  }
}
