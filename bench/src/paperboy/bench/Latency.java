package paperboy.bench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import paperboy.document.Source;

/** From a file's rename into the inbox until both its exports are visible. */
final class Latency implements Part {

  private static final int SETTLE_MILLIS = 500;
  private static final double LIMIT_MILLIS = 80;
  private static final int APART_MILLIS = 200;
  private static final double NANOS_PER_MILLI = 1e6;

  private final Path work;

  /**
   * @param work a folder to write to
   */
  Latency(Path work) {
    this.work = work;
  }

  @Override
  public void measure(Scale scale, Report report) throws Exception {
    report.table(
        "From the drop to the whole export, milliseconds beyond the settle time of "
            + SETTLE_MILLIS
            + " ms:",
        "drops",
        "p50",
        "p90",
        "p99",
        "most");
    row(report, "short lists", scale.of(20, 50), false);
    double[] pages = row(report, "pages of 93 kB", scale.of(30, 200), true);
    report.goal(
        Goal.atMost(
            LIMIT_MILLIS,
            "drop to export, median: ≤ settle time + 80 ms",
            Figures.median(pages),
            "+ %.0f ms"));
  }

  private double[] row(Report report, String name, int drops, boolean pages) throws Exception {
    double[] beyond = drop(WatchedFolder.make(work.resolve("pages-" + pages)), drops, pages);
    report.row(
        drops + " " + name,
        Figures.median(beyond),
        Figures.percentile(90, beyond),
        Figures.percentile(99, beyond),
        Figures.percentile(100, beyond));
    return beyond;
  }

  /** Drops at any phase of the looks; no drop waits for another's export. */
  private static double[] drop(WatchedFolder folder, int drops, boolean pages) throws Exception {
    Random phase = new Random(1);
    Map<String, Long> dropped = new LinkedHashMap<>();
    Program watch = folder.watch("", "--settle", SETTLE_MILLIS + "ms").untilReady();
    try (Appearances exports = new Appearances(folder.outbox())) {
      for (int i = 0; i < drops; i++) {
        Source source = pages ? GeneratedPage.of(i, GeneratedPage.USUAL) : GeneratedList.of(i, 5);
        dropped.put(Inputs.id(source), folder.drop(source));
        Thread.sleep(APART_MILLIS + phase.nextInt(APART_MILLIS));
      }
      exports.await(2 * drops);
      return dropped.entrySet().stream()
          .mapToDouble(e -> (exports.whole(e.getKey()) - e.getValue()) / NANOS_PER_MILLI)
          .map(millis -> millis - SETTLE_MILLIS)
          .toArray();
    } finally {
      watch.stop();
    }
  }
}
