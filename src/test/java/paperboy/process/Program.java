package paperboy.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Paperboy in a process of its own, and what it says. It is killed when the test is over. */
final class Program implements AutoCloseable {

  /** Longer than anything takes on a slow and busy machine. */
  static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Process process;
  private final Path said;

  Program(Process process, Path said) {
    this.process = process;
    this.said = said;
  }

  /** Its output and log so far. */
  String said() {
    try {
      return new String(Files.readAllBytes(said), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines that hold a text. */
  List<String> lines(String part) {
    return said().lines().filter(line -> line.contains(part)).toList();
  }

  /** Waits until it says something. */
  Program untilItSays(String part) {
    await(part).atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> says(part));
    return this;
  }

  private boolean says(String part) {
    assertThat(process.isAlive() || said().contains(part)).as("alive: %s", said()).isTrue();
    return said().contains(part);
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Sends SIGTERM. */
  void terminate() {
    process.destroy();
  }

  /** Sends SIGKILL, and waits until it is dead. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Waits for its end; gives the exit code. */
  int exit() throws InterruptedException {
    assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as(said()).isTrue();
    return process.exitValue();
  }

  /** What it said when it has ended. */
  String ended() throws InterruptedException {
    exit();
    return said();
  }

  @Override
  public void close() throws InterruptedException {
    kill();
  }
}
