package paperboy.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A command running as a process of its own, its time and memory kept count of. */
final class Program {

  /** {@code VmHWM: 123456 kB}: the most memory a process ever had. */
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s{1,20}([0-9]{1,12}) kB");

  private static final int LOOKS_APART_MILLIS = 50;
  private static final double KILOBYTES_PER_MEGABYTE = 1000 / 1.024;

  /** The shell's own clock knows the processor time of what has ended. */
  private static final String TIMED =
      "exec 3>&2; TIMEFORMAT='%R %U %S'; { time \"$@\" 2>&3; } 2>\"$0\"";

  private final Process process;
  private final Path times;
  private final Path errors;
  private long peakKilobytes;

  /**
   * What a process took.
   *
   * @param exit its code
   * @param wall seconds until it ended
   * @param cpu seconds of processor time
   * @param peak megabytes of memory, at most; NaN where the system does not tell
   * @param errors what it said on standard error
   */
  record Run(int exit, double wall, double cpu, double peak, String errors) {}

  private Program(Process process, Path times, Path errors) {
    this.process = process;
    this.times = times;
    this.errors = errors;
  }

  /** Starts {@code bin/paperboy} with arguments; {@code options} are Java's. */
  static Program paperboy(String options, Object... args) throws IOException {
    List<String> command = new ArrayList<>(List.of("bin/paperboy"));
    for (Object arg : args) {
      command.add(arg.toString());
    }
    return start(options, command);
  }

  /** Starts {@code bin/paperboy convert} of a file or folder into another, with more arguments. */
  static Program convert(String options, Path what, Path out, Object... more) throws IOException {
    List<Object> args = new ArrayList<>(List.of("convert", what, "--out", out));
    args.addAll(List.of(more));
    return paperboy(options, args.toArray());
  }

  /** Starts a command. */
  static Program start(String options, List<String> command) throws IOException {
    Path times = Files.createTempFile("bench", ".times");
    Path errors = Files.createTempFile("bench", ".errors");
    List<String> timed = new ArrayList<>(List.of("bash", "-c", TIMED, times.toString()));
    timed.addAll(command);
    ProcessBuilder builder = new ProcessBuilder(timed).redirectError(errors.toFile());
    builder.environment().put("JAVA_OPTS", options);
    return new Program(builder.start(), times, errors);
  }

  /** Waits until it says on standard output that it is ready. */
  Program untilReady() throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = lines.readLine();
    if (line == null) {
      throw new IOException("it ended: " + Files.readString(errors));
    }
    return this;
  }

  /** Whether it has not ended. */
  boolean runs() {
    look();
    return process.isAlive();
  }

  /** Asks it to end, and waits until it has. */
  Run stop() throws IOException, InterruptedException {
    process.descendants().forEach(ProcessHandle::destroy);
    return await();
  }

  /** Waits until it has ended. */
  Run await() throws IOException, InterruptedException {
    do {
      look();
    } while (!process.waitFor(LOOKS_APART_MILLIS, TimeUnit.MILLISECONDS));
    String[] seconds = Files.readString(times).strip().split(" ");
    String said = Files.readString(errors);
    Files.delete(times);
    Files.delete(errors);
    double cpu = Double.parseDouble(seconds[1]) + Double.parseDouble(seconds[2]);
    double peak = peakKilobytes == 0 ? Double.NaN : peakKilobytes / KILOBYTES_PER_MEGABYTE;
    return new Run(process.exitValue(), Double.parseDouble(seconds[0]), cpu, peak, said);
  }

  private void look() {
    process.descendants().forEach(child -> look(Path.of("/proc/" + child.pid() + "/status")));
  }

  private void look(Path status) {
    try {
      Matcher peak = PEAK.matcher(Files.readString(status));
      if (peak.find()) {
        peakKilobytes = Math.max(peakKilobytes, Long.parseLong(peak.group(1)));
      }
    } catch (IOException e) {
      // It has ended, or there is no such file on this system.
    }
  }
}
