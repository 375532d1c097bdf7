package paperboy.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Starts Paperboy on the test class path, with its own log settings. */
final class Launcher {

  private final Path logs;
  private final Folders folders;
  private List<String> wrapper = List.of();
  private List<String> options = List.of("-Xmx256m");
  private String locale = "C.UTF-8";
  private String settle = "100ms";

  /**
   * @param logs where what it says is kept
   */
  Launcher(Path logs, Folders folders) {
    this.logs = logs;
    this.folders = folders;
  }

  /** Starts it through another command. */
  Launcher through(List<String> command) {
    wrapper = command;
    return this;
  }

  Launcher withJavaOptions(String... javaOptions) {
    options = List.of(javaOptions);
    return this;
  }

  Launcher settling(String time) {
    settle = time;
    return this;
  }

  Launcher inLocale(String name) {
    locale = name;
    return this;
  }

  /** A watch that has begun. */
  Program watching(String... more) throws IOException {
    return watch(more).untilItSays("watching ");
  }

  Program watch(String... more) throws IOException {
    return start("watch", Stream.concat(Stream.of("--settle", settle), Stream.of(more)));
  }

  Program status() throws IOException {
    return start("status", Stream.of());
  }

  /** Any other command that takes the folders. */
  Program run(String command, String... more) throws IOException {
    return start(command, Stream.of(more));
  }

  private Program start(String command, Stream<String> more) throws IOException {
    List<String> words = new ArrayList<>(wrapper);
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    words.addAll(options);
    words.add("-Dlogback.configurationFile=logback.xml");
    words.addAll(List.of("-cp", System.getProperty("java.class.path"), "paperboy.Paperboy"));
    words.add(command);
    words.addAll(folders.options());
    more.forEach(words::add);
    Path said = Files.createTempFile(logs, command + "-", ".log");
    ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
    builder.environment().put("LC_ALL", locale);
    return new Program(builder.redirectOutput(said.toFile()).start(), said);
  }
}
