package paperboy.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import paperboy.document.Source;

/**
 * What a file costs as the inbox fills; and whether a file that is dropped last waits for all that
 * lie there already.
 */
final class QueueGrowth implements Part {

  private static final String SMALL_HEAP = "-Xmx256m";
  private static final int GOAL = 100_000;
  private static final int PAPERS = 2;
  private static final int NEWCOMERS = 10;
  private static final double SMALL_SHARE = 10;
  private static final int HUNDREDTHS = 100;
  private static final int MILLIS = 1000;
  private static final double NANOS = 1e9;
  private static final int LOOKS_APART_MILLIS = 20;

  /** A newcomer's name comes after all others, and its papers are no other's. */
  private static final int NEW = 900_000_000;

  private final Path work;

  /**
   * @param work a folder to write to
   */
  QueueGrowth(Path work) {
    this.work = work;
  }

  /**
   * A file dropped while others waited.
   *
   * @param time of the drop
   * @param before how many had been exported then
   */
  private record Drop(String id, long time, int before) {}

  /**
   * What became of it.
   *
   * @param seconds until it was exported
   * @param share in hundredths, of what lay there when it came, the part exported before it
   */
  private record Newcomer(double seconds, double share) {}

  @Override
  public void measure(Scale scale, Report report) throws Exception {
    report.table(
        "Short lists waiting when `watch` starts with `-Xmx256m`:",
        "files",
        "processor ms a file",
        "files a second",
        "peak MB",
        "a new one waits, s",
        "for so much of the queue, %");
    List<Integer> sizes = scale == Scale.QUICK ? List.of(200, 1000) : List.of(1000, 10_000, GOAL);
    for (int files : sizes) {
      waiting(files, report, files == sizes.get(sizes.size() - 1));
    }
  }

  private void waiting(int files, Report report, boolean last) throws Exception {
    WatchedFolder folder = WatchedFolder.make(work.resolve("inbox-of-" + files));
    for (int i = 0; i < files; i++) {
      folder.drop(GeneratedList.of(i, PAPERS));
    }
    try (Appearances exports = new Appearances(folder.outbox())) {
      Program watch = folder.watch(SMALL_HEAP, "--once").untilReady();
      List<Newcomer> newcomers = newcomers(folder, exports, watch, files);
      Program.Run run = watch.await();
      double share = median(newcomers, Newcomer::share);
      report.row(
          files,
          run.cpu() * MILLIS / files,
          files / exports.seconds(),
          run.peak(),
          median(newcomers, Newcomer::seconds),
          share);
      if (last) {
        goals(report, files, run, share);
      }
    }
  }

  private static double median(List<Newcomer> all, ToDoubleFunction<Newcomer> figure) {
    return Figures.median(all.stream().mapToDouble(figure).toArray());
  }

  private static void goals(Report report, int files, Program.Run run, double share) {
    String figure = "%,d files, exit code %d, %.0f MB";
    report.goal(
        new Goal(
            "100,000 files waiting at -Xmx256m",
            String.format(Locale.ROOT, figure, files, run.exit(), run.peak()),
            run.exit() != 0 ? "no" : files < GOAL ? "so far" : "yes"));
    report.goal(
        Goal.atMost(
            SMALL_SHARE,
            "with 100,000 files waiting a new one is not starved: before it ≤ 10 % of them",
            share,
            "%.1f %%"));
  }

  /** Drops files while the first half of the others is worked on; waits until all are exported. */
  private static List<Newcomer> newcomers(
      WatchedFolder folder, Appearances exports, Program watch, int files)
      throws IOException, InterruptedException {
    List<Drop> open = new ArrayList<>();
    List<Newcomer> arrived = new ArrayList<>();
    while (watch.runs() && arrived.size() < NEWCOMERS) {
      int dropped = open.size() + arrived.size();
      int done = exports.count() / 2;
      if (dropped < NEWCOMERS && done > (long) files * dropped / (2 * NEWCOMERS)) {
        open.add(drop(folder, NEW + dropped, done));
      }
      for (Iterator<Drop> drops = open.iterator(); drops.hasNext(); ) {
        Drop drop = drops.next();
        Long whole = exports.whole(drop.id);
        if (whole != null) {
          drops.remove();
          double share = (double) HUNDREDTHS * (done - drop.before) / (files - drop.before);
          arrived.add(new Newcomer((whole - drop.time) / NANOS, share));
        }
      }
      TimeUnit.MILLISECONDS.sleep(LOOKS_APART_MILLIS);
    }
    return arrived;
  }

  private static Drop drop(WatchedFolder folder, int seed, int done) throws IOException {
    Source source = GeneratedList.named("new-" + seed + ".md", seed, PAPERS);
    return new Drop(Inputs.id(source), folder.drop(source), done);
  }
}
