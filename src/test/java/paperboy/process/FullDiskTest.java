package paperboy.process;

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
        await()
            .atMost(Program.PATIENCE)
            .until(() -> program.lines("waits in the inbox, tried again in 2 s").size() >= 28);
        System.out.println(program.said());
        try (Program status = launcher.status()) {
          System.out.println(status.ended() + status.exit());
        }
        promise.isKept(drops);
        Files.delete(filler);
        long freed = System.nanoTime();
        await().atMost(Program.PATIENCE).untilAsserted(() -> promise.isFulfilled(drops));
        System.out.println((System.nanoTime() - freed) / 1_000_000);
        System.out.println(program.said());
        try (Program status = launcher.status()) {
          System.out.println(status.ended() + status.exit());
        }
      }
    }
  }
}
