package paperboy.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import paperboy.document.Source;

/**
 * A folder of pages through {@code bin/paperboy convert}, start-up included; beside a Python script
 * with lxml where there is one, else beside what that took on the machine the goal was set on.
 */
final class Conversion implements Part {

  /** Milliseconds a file, where jsoup's warm parse of one took {@link #REFERENCE_JSOUP}. */
  private static final double REFERENCE_LXML = 11.3;

  private static final double REFERENCE_JSOUP = 1.0;
  private static final double SHARE = 0.45;
  private static final double MEGABYTES = 450;
  private static final double TWO_WORKERS = 1.7;
  private static final int PAGES = 600;
  private static final int MILLIS = 1000;
  private static final int WARMING_SECONDS = 4;

  private final Path work;

  /**
   * @param work a folder to write to
   */
  Conversion(Path work) {
    this.work = work;
  }

  @Override
  public void measure(Scale scale, Report report) throws Exception {
    int files = scale.of(120, PAGES);
    List<Source> sources = GeneratedPage.many(files, GeneratedPage.USUAL);
    Path pages = Inputs.write(sources, work.resolve("pages"));
    report.table(
        "A folder of pages, start-up included:",
        files + " pages of 93 kB",
        "processor ms a file",
        "seconds",
        "peak MB");
    Program.Run whole = convert(pages);
    row(report, "bin/paperboy convert", whole, files);
    double jsoup = jsoup(sources);
    report.row("jsoup alone, warm", jsoup, "", "");
    double lxml = lxml(report, pages, files, jsoup);
    goals(report, whole, files, lxml);
    workers(report, pages, scale);
  }

  private Program.Run convert(Path pages, Object... more) throws Exception {
    return Program.convert("", pages, work.resolve("out"), more).await();
  }

  private static void row(Report report, String name, Program.Run run, int files) {
    report.row(name, run.cpu() * MILLIS / files, run.wall(), run.peak());
  }

  private static double jsoup(List<Source> sources) {
    Runnable parse =
        () -> sources.forEach(s -> Jsoup.parse(new String(s.bytes(), StandardCharsets.UTF_8)));
    CpuTime.repeat(WARMING_SECONDS, parse);
    return CpuTime.millisEach(parse) / sources.size();
  }

  /** Measured, or reckoned by how fast jsoup is on this machine; milliseconds a file. */
  private double lxml(Report report, Path pages, int files, double jsoup) throws Exception {
    String out = work.resolve("lxml").toString();
    Program.Run run = script(pages.toString(), out);
    if (run.exit() == 0) {
      row(report, "Python script with lxml", run, files);
      return run.cpu() * MILLIS / files;
    }
    double reckoned = REFERENCE_LXML * jsoup / REFERENCE_JSOUP;
    report.row("Python script with lxml, reckoned", reckoned, "", "");
    report.say(
        "There is no lxml on this machine. Where the goal was set, a script with it took 11.3 ms a"
            + " page and jsoup's warm parse 1.0 ms; by the latter, the former is reckoned for here.");
    return reckoned;
  }

  private static Program.Run script(String pages, String out) throws Exception {
    try {
      return Program.start("", List.of("python3", "bench/lxml_digest.py", pages, out)).await();
    } catch (IOException e) {
      return new Program.Run(1, 0, 0, 0, e.getMessage());
    }
  }

  private static void goals(Report report, Program.Run run, int files, double lxml) {
    report.goal(
        Goal.atMost(
            SHARE,
            "600 pages of 93 kB through convert, start-up included: ≤ 0.45 × a Python script's processor time",
            run.cpu() * MILLIS / files / lxml,
            "%.2f ×"));
    report.goal(Goal.atMost(MEGABYTES, "the same: peak memory ≤ 450 MB", run.peak(), "%.0f MB"));
  }

  private void workers(Report report, Path pages, Scale scale) throws Exception {
    String goal = "two workers ≥ 1.7 × one";
    if (convert(pages.resolve("page-0.html"), "--workers", "1").exit() != 0) {
      report.goal(new Goal(goal, "–", "convert has no --workers"));
      return;
    }
    int rounds = scale.of(1, 3);
    double[] faster = new double[rounds];
    double[] one = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      one[i] = convert(pages, "--workers", "1").wall();
      faster[i] = one[i] / convert(pages, "--workers", "2").wall();
    }
    double median = Figures.median(faster);
    report.table("By workers:", "convert", "seconds with one", "speed of two");
    report.row("the same pages", Figures.median(one), median);
    if (Runtime.getRuntime().availableProcessors() < 2) {
      report.goal(
          new Goal(goal, String.format(Locale.ROOT, "%.2f ×", median), "one processor only"));
    } else {
      report.goal(Goal.atLeast(TWO_WORKERS, goal, median, "%.2f ×"));
    }
  }
}
