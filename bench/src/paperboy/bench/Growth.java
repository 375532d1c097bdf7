package paperboy.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import paperboy.Paperboy;
import paperboy.document.Source;
import paperboy.route.Press;

/**
 * What a file costs as the folder fills, and a byte as documents grow; and whether a file that is
 * dropped last waits for all that lie there already.
 */
final class Growth implements Part {

  private static final int PAPERS = 2;
  private static final int NEWCOMERS = 10;
  private static final double SMALL_SHARE = 0.1;
  private static final int MILLIS = 1000;
  private static final String SMALL_HEAP = "-Xmx256m";

  /** A newcomer's name comes after all others, and its papers are no other's. */
  private static final int NEW = 900_000_000;

  private final Path work;
  private final Press press = Paperboy.press();

  /**
   * @param work a folder to write to
   */
  Growth(Path work) {
    this.work = work;
  }

  @Override
  public void measure(Scale scale, Report report) throws Exception {
    documents(scale, report);
    report.table(
        "Short lists waiting when `watch` starts with `-Xmx256m`:",
        "files",
        "processor ms a file",
        "files a second",
        "peak MB",
        "a new one waits, s",
        "its share of the queue, %");
    List<Integer> sizes =
        scale == Scale.QUICK ? List.of(200, 1000) : List.of(1000, 10_000, 100_000);
    for (int files : sizes) {
      waiting(files, report, files == sizes.get(sizes.size() - 1));
    }
  }

  private void documents(Scale scale, Report report) {
    report.table(
        "The press alone, warm, by size of the page; processor time in multiples of jsoup's:",
        "kB",
        "jsoup, ms",
        "press",
        "press, µs a kB");
    List<Integer> sizes =
        scale == Scale.QUICK ? List.of(10, 100, 1000) : List.of(10, 100, 1000, 10_000);
    for (int kilobytes : sizes) {
      Source page = GeneratedPage.of(0, kilobytes * 1000);
      String text = new String(page.bytes(), StandardCharsets.UTF_8);
      for (long end = System.nanoTime() + 2_000_000_000L; System.nanoTime() < end; ) {
        press.print().apply(press.digest(page));
        Jsoup.parse(text);
      }
      double whole = CpuTime.millisEach(() -> press.print().apply(press.digest(page)));
      double jsoup = CpuTime.millisEach(() -> Jsoup.parse(text));
      report.row(kilobytes, jsoup, whole / jsoup, whole * MILLIS / kilobytes);
    }
  }

  private void waiting(int files, Report report, boolean last) throws Exception {
    WatchedFolder folder = WatchedFolder.make(work.resolve("inbox-of-" + files));
    for (int i = 0; i < files; i++) {
      folder.drop(GeneratedList.of(i, PAPERS));
    }
    List<Newcomer> newcomers = new ArrayList<>();
    Program.Run run;
    double seconds;
    try (Appearances exports = new Appearances(folder.outbox())) {
      Program watch = folder.watch(SMALL_HEAP, "--once").untilReady();
      newcomers = newcomers(folder, exports, watch, files);
      run = watch.await();
      seconds = exports.seconds();
    }
    double wait = Figures.median(newcomers.stream().mapToDouble(Newcomer::seconds).toArray());
    double share = Figures.median(newcomers.stream().mapToDouble(Newcomer::share).toArray());
    report.row(files, run.cpu() * MILLIS / files, files / seconds, run.peak(), wait, share * 100);
    if (last) {
      goals(report, files, run, share);
    }
  }

  private static void goals(Report report, int files, Program.Run run, double share) {
    String count = String.format(Locale.ROOT, "%,d", files);
    report.goal(
        new Goal(
            "100,000 files waiting at -Xmx256m",
            count
                + " files, exit code "
                + run.exit()
                + String.format(Locale.ROOT, ", %.0f MB", run.peak()),
            run.exit() != 0 ? "no" : files < 100_000 ? "so far" : "yes"));
    report.goal(
        Goal.atMost(
            SMALL_SHARE * 100,
            "with 100,000 files waiting a new one is not starved: before it at most 10 % of them",
            share * 100,
            "%.0f %%"));
  }

  /**
   * @param seconds until it was exported
   * @param share of what lay there when it came, the part that was exported before it
   */
  private record Newcomer(double seconds, double share) {}

  private static List<Newcomer> newcomers(
      WatchedFolder folder, Appearances exports, Program watch, int files)
      throws IOException, InterruptedException {
    Map<String, long[]> dropped = new LinkedHashMap<>();
    List<Newcomer> all = new ArrayList<>();
    while (watch.runs() && (dropped.size() < NEWCOMERS || all.size() < dropped.size())) {
      int done = exports.count() / 2;
      if (dropped.size() < NEWCOMERS && done > (long) files * dropped.size() / (2 * NEWCOMERS)) {
        int seed = NEW + dropped.size();
        Source source = GeneratedList.named("new-" + seed + ".md", seed, PAPERS);
        dropped.put(Inputs.id(source), new long[] {folder.drop(source), done});
      }
      for (String id : List.copyOf(dropped.keySet()).subList(all.size(), dropped.size())) {
        Long whole = exports.whole(id);
        if (whole != null) {
          long[] then = dropped.get(id);
          double share = (done - then[1]) / (double) (files - then[1]);
          all.add(new Newcomer((whole - then[0]) / 1e9, share));
        }
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
    return all;
  }
}
