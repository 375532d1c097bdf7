package paperboy.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paperboy.crash.Drops;
import paperboy.crash.Promise;
import paperboy.export.DigestId;

/** Asked to stop, the program finishes what it has in hand, leaves the rest, and ends soon. */
class GracefulStopTest {

  private static final int TERMINATED = 128 + 15;

  @TempDir private Path home;

  @Test
  void whatIsInHandIsFinishedAndTheRestUntouched() throws Exception {
    Folders folders = Folders.below(home);
    Launcher launcher = new Launcher(home, folders);
    Drops drops = new Drops(Files.createDirectories(folders.inbox()));
    Promise promise = new Promise(folders.inbox(), folders.outbox());
    try (Program program = launcher.watching()) {
      drops.drop(200);
      await().atMost(Program.PATIENCE).until(() -> folders.done().size() > 10);
      long asked = System.nanoTime();
      program.terminate();
      assertThat(program.exit()).isEqualTo(TERMINATED);
      long millis = (System.nanoTime() - asked) / 1_000_000;
      assertThat(millis).isLessThan(10_000);

      int left = folders.waiting().size();
      assertThat(left).as("it was stopped in the midst").isBetween(1, 189);
      promise.isKept(drops);
      assertThat(folders.exports()).doesNotContainAnyElementsOf(exportsOf(folders.waiting()));
      assertThat(folders.exports()).noneMatch(name -> name.startsWith("."));
      assertThat(program.said()).doesNotContain("\tat ").doesNotContain("waits in the inbox");
      System.out.printf(
          "graceful stop: ended %d ms after SIGTERM; %d of 200 files finished, %d untouched%n",
          millis, 200 - left, left);
    }
    try (Program again = launcher.watch("--once")) {
      again.exit();
      promise.isFulfilled(drops);
    }
  }

  private static Set<String> exportsOf(List<String> waiting) {
    return waiting.stream()
        .map(path -> DigestId.of(path).value() + ".json")
        .collect(Collectors.toSet());
  }
}
