package paperboy.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paperboy.crash.Drops;
import paperboy.crash.Promise;

/** A disk that is full: inputs wait, it is said why, and they are handled when there is room. */
class FullDiskTest {

  @TempDir private Path home;

  @Test
  void inputsWaitUntilThereIsRoom() throws Exception {
    Folders folders = Folders.below(home.resolve("disk"));
    try (SmallDisk disk = SmallDisk.on(home.resolve("disk"), "4m")) {
      Folders outside = Folders.below(disk.fromOutside());
      Folders inside = new Folders(home.resolve("inbox"), folders.outbox(), folders.state());
      Drops drops = new Drops(Files.createDirectories(inside.inbox()));
      Promise promise = new Promise(inside.inbox(), outside.outbox());
      Launcher launcher = new Launcher(home, inside).through(disk.entrance());
      drops.drop(20);
      try (Program program = launcher.watching()) {
        await().atMost(Program.PATIENCE).untilAsserted(() -> promise.isFulfilled(drops));
        Path filler = disk.fill();
        drops.drop(30);
        program.untilItSays("tried again in 2 s");
        try (Program status = launcher.status()) {
          assertThat(status.ended()).contains("waiting   29");
          assertThat(status.lines("No space left on device")).hasSize(29);
          assertThat(status.exit()).isOne();
        }
        assertThat(inside.waiting()).hasSize(29);
        promise.isKept(drops);
        Files.delete(filler);
        long freed = System.nanoTime();
        await().atMost(Program.PATIENCE).untilAsserted(() -> promise.isFulfilled(drops));
        long millis = (System.nanoTime() - freed) / 1_000_000;
        assertThat(program.said()).doesNotContain("\tat ");
        try (Program status = launcher.status()) {
          assertThat(status.ended()).contains("seen      50", "waiting   0");
          assertThat(status.exit()).isZero();
        }
        System.out.printf(
            "full disk: 29 files waited, said so, and were handled %d ms after it had room%n",
            millis);
      }
    }
  }
}
