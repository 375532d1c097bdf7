package paperboy.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paperboy.crash.Drops;
import paperboy.crash.Promise;

/** Two copies on one inbox: one works, the other waits until that one is dead. */
class TwoCopiesTest {

  @TempDir private Path home;

  @Test
  void eachFileIsHandledOnceAndTheStandbyTakesOver() throws Exception {
    Folders folders = Folders.below(home);
    Launcher launcher = new Launcher(home, folders);
    Drops drops = new Drops(Files.createDirectories(folders.inbox()));
    Promise promise = new Promise(folders.inbox(), folders.outbox());
    drops.drop(50);
    try (Program first = launcher.watching();
        Program second = launcher.watch()) {
      drops.drop(50);
      second.untilItSays("another Paperboy handles ");
      await().atMost(Program.PATIENCE).untilAsserted(() -> promise.isFulfilled(drops));
      eachIsHandledOnce(drops, first, second);
      assertThat(second.lines("0.html")).isEmpty();

      drops.drop(20);
      first.kill();
      long killed = System.nanoTime();
      second.untilItSays("watching ");
      long millis = (System.nanoTime() - killed) / 1_000_000;
      await().atMost(Program.PATIENCE).untilAsserted(() -> promise.isFulfilled(drops));
      assertThat(launcher.status().ended()).contains("seen      120", "duplicate 0", "waiting   0");
      assertThat(Folders.files(folders.state().resolve("native"))).hasSize(2);
      System.out.printf(
          "two copies: 120 files, each handled once; the standby took over %d ms after a kill%n",
          millis);
    }
  }

  private static void eachIsHandledOnce(Drops drops, Program... copies) {
    for (String path : drops.all().keySet()) {
      long exports =
          Stream.of(copies).mapToLong(copy -> copy.lines(" " + path + ": 3 entries").size()).sum();
      long failures =
          Stream.of(copies).mapToLong(copy -> copy.lines(" " + path + " → .failed").size()).sum();
      assertThat(exports + failures).as(path).isEqualTo(1);
    }
  }
}
