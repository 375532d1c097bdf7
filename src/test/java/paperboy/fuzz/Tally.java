package paperboy.fuzz;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import paperboy.document.Source;

/**
 * How a target gets on, kept in the folder that the system property {@code fuzz.folder} names;
 * without it nothing is kept. {@code TARGET.tally} holds one line, {@code TARGET-HASH.input.html}
 * an input that broke something, {@code TARGET-HASH.txt} what it broke, {@code TARGET.slowest.html}
 * the slowest.
 */
final class Tally {

  private static final long EVERY = 1_000_000_000L;

  private final String target;
  private final Path folder;
  private long executions;
  private long findings;
  private long slowest;
  private Source slowestSource;
  private long written = System.nanoTime();

  Tally(String target) {
    String name = System.getProperty("fuzz.folder");
    this.target = target;
    this.folder = name == null ? null : Path.of(name);
  }

  void add(Source source, long nanoseconds) {
    executions++;
    if (nanoseconds > slowest) {
      slowest = nanoseconds;
      slowestSource = source;
    }
    if (System.nanoTime() - written > EVERY) {
      write();
    }
  }

  void keep(Source source, AssertionError error) {
    findings++;
    if (folder != null) {
      StringWriter trace = new StringWriter();
      error.printStackTrace(new PrintWriter(trace));
      String name = target + "-" + source.sha256().substring(0, 8);
      write(name + ".input" + extension(source), source.bytes());
      write(name + ".txt", trace.toString().getBytes(StandardCharsets.UTF_8));
    }
    write();
  }

  private void write() {
    written = System.nanoTime();
    if (folder == null) {
      return;
    }
    String size = slowestSource == null ? "" : " of " + slowestSource.bytes().length + " bytes";
    String line =
        "%-10s %9d executions %4d findings, slowest %d ms%s%n"
            .formatted(target, executions, findings, slowest / 1_000_000, size);
    write(target + ".tally", line.getBytes(StandardCharsets.UTF_8));
    if (slowestSource != null) {
      write(target + ".slowest" + extension(slowestSource), slowestSource.bytes());
    }
  }

  private static String extension(Source source) {
    return source.name().substring(source.name().lastIndexOf('.'));
  }

  private void write(String name, byte[] bytes) {
    try {
      Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + name + " to " + folder, e);
    }
  }
}
