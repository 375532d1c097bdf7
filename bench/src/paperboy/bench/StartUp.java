package paperboy.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** One small file converted, and {@code watch} ready; beside a Java that does nothing. */
final class StartUp implements Part {

  private static final double CONVERTED = 0.5;
  private static final double READY = 0.8;
  private static final double NANOS = 1e9;

  private final Path work;

  /**
   * @param work a folder to write to
   */
  StartUp(Path work) {
    this.work = work;
  }

  /** Something that takes seconds. */
  @FunctionalInterface
  private interface Timed {
    Program.Run run() throws Exception;
  }

  @Override
  public void measure(Scale scale, Report report) throws Exception {
    Path small = Inputs.write(List.of(GeneratedList.of(1, 5)), work.resolve("small"));
    int times = scale.of(5, 21);
    report.table("Start-up, seconds:", "what", "median", "least", "processor time");
    row(report, times, "java -version", this::java);
    double convert = row(report, times, "one small file converted", () -> convert(small));
    double[] ready = new double[times];
    for (int i = 0; i < times; i++) {
      ready[i] = ready(i);
    }
    report.row("watch ready", Figures.median(ready), Figures.percentile(0, ready), "");
    report.goal(Goal.atMost(CONVERTED, "one small file converted in ≤ 0.5 s", convert, "%.2f s"));
    report.goal(Goal.atMost(READY, "watch ready in ≤ 0.8 s", Figures.median(ready), "%.2f s"));
  }

  private static double row(Report report, int times, String name, Timed timed) throws Exception {
    double[] wall = new double[times];
    double[] cpu = new double[times];
    timed.run();
    for (int i = 0; i < times; i++) {
      Program.Run run = timed.run();
      wall[i] = run.wall();
      cpu[i] = run.cpu();
    }
    double median = Figures.median(wall);
    report.row(name, median, Figures.percentile(0, wall), Figures.median(cpu));
    return median;
  }

  private Program.Run java() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return Program.start("", List.of(java, "-version")).await();
  }

  private Program.Run convert(Path small) throws Exception {
    return Program.convert("", small, work.resolve("out")).await();
  }

  private double ready(int turn) throws IOException, InterruptedException {
    WatchedFolder folder = WatchedFolder.make(work.resolve("watch" + turn));
    long start = System.nanoTime();
    Program watch = folder.watch("").untilReady();
    double seconds = (System.nanoTime() - start) / NANOS;
    watch.stop();
    return seconds;
  }
}
