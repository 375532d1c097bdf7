package paperboy.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import paperboy.document.Source;

/** Large documents with a small heap: handled, or refused with a clear word. */
final class Memory implements Part {

  private static final String SMALL_HEAP = "-Xmx256m";
  private static final int TEN_MEGABYTES = 10_000_000;
  private static final int TWO_HUNDRED_MEGABYTES = 200_000_000;

  private final Path work;

  /**
   * @param work a folder to write to
   */
  Memory(Path work) {
    this.work = work;
  }

  @Override
  public void measure(Scale scale, Report report) throws Exception {
    report.table(
        "One large file through `convert` with `-Xmx256m`:",
        "file",
        "exit code",
        "peak MB",
        "processor s",
        "what it says");
    Source page = GeneratedPage.of(0, TEN_MEGABYTES);
    Path ten = Inputs.write(List.of(page), work.resolve("ten")).resolve(page.path());
    Program.Run handled = row(report, "page of 10 MB", ten);
    Program.Run list =
        row(
            report,
            "Markdown list of " + scale.of(2, 10) + " MB",
            list(scale.of(TEN_MEGABYTES / 5, TEN_MEGABYTES)));
    Path huge = huge(ten);
    Program.Run refused = row(report, "page of 200 MB", huge);
    Program.Run tried =
        row(report, "the same, `--size-limit 300MB`", huge, "--size-limit", "300MB");
    goals(report, List.of(handled, list), List.of(refused, tried));
  }

  private static void goals(Report report, List<Program.Run> ten, List<Program.Run> huge) {
    long handled = ten.stream().filter(run -> run.exit() == 0).count();
    report.goal(
        new Goal(
            "10 MB documents at -Xmx256m",
            handled + " of " + ten.size() + " exported",
            handled == ten.size() ? "yes" : "no"));
    boolean clear = huge.stream().allMatch(run -> run.exit() == 0 || isClear(run));
    report.goal(
        new Goal(
            "a 200 MB file at -Xmx256m is handled or refused with a clear word",
            huge.stream().map(run -> lastLine(run.errors())).collect(Collectors.joining("; ")),
            clear ? "yes" : "no"));
  }

  /** It ended by itself, and says of the file why not. */
  private static boolean isClear(Program.Run run) {
    return run.exit() == 1
        && run.errors().contains("huge.html")
        && !run.errors().contains("Exception")
        && !run.errors().contains("OutOfMemoryError")
        && !run.errors().contains("heap space");
  }

  private Program.Run row(Report report, String name, Path file, Object... more) throws Exception {
    Program.Run run = Program.convert(SMALL_HEAP, file, work.resolve("out"), more).await();
    report.row(name, run.exit(), run.peak(), run.cpu(), lastLine(run.errors()));
    return run;
  }

  /** The last line that speaks of the file; without the folder, which is the machine's own. */
  private static String lastLine(String said) {
    return said.lines()
        .filter(line -> line.matches(".*\\.(html|md).*"))
        .reduce((a, b) -> b)
        .orElse("")
        .replaceAll("\\S*/", "")
        .replace("|", "\\|")
        .strip();
  }

  private Path list(int bytes) throws IOException {
    Path file = work.resolve("ten.md");
    try (OutputStream out = Files.newOutputStream(file)) {
      int written = 0;
      for (int i = 0; written < bytes; i++) {
        byte[] some = GeneratedList.of(i, 20).bytes();
        out.write(some);
        out.write('\n');
        written += some.length;
      }
    }
    return file;
  }

  private Path huge(Path page) throws IOException {
    Path file = work.resolve("huge.html");
    byte[] some = Files.readAllBytes(page);
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int written = 0; written < TWO_HUNDRED_MEGABYTES; written += some.length) {
        out.write(some);
      }
    }
    return file;
  }
}
