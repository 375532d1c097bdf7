package paperboy.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paperboy.crash.Drops;
import paperboy.crash.Promise;

/** An outbox that cannot be written: inputs wait, it is said why, all is well again by itself. */
class LostOutboxTest {

  @TempDir private Path home;
  private Path inbox;
  private Drops drops;
  private int waiting;

  @BeforeEach
  void makeInbox() throws IOException {
    inbox = Files.createDirectories(home.resolve("inbox"));
    drops = new Drops(inbox);
  }

  @Test
  void renamedAwayAndReplacedByAFile() throws Exception {
    Folders folders = Folders.below(home);
    Path outbox = folders.outbox();
    Path away = home.resolve("away");
    Launcher launcher = new Launcher(home, folders);
    try (Program program = launcher.watching()) {
      Files.move(outbox, away);
      inputsWait(launcher, program, outbox + " is not there");
      assertThat(outbox).doesNotExist();
      Files.createFile(outbox);
      inputsWait(launcher, program, outbox + " is not a folder");
      Files.delete(outbox);
      Files.move(away, outbox);
      recovers(launcher, program, new Promise(inbox, outbox), "away, then a file");
    }
  }

  @Test
  void onADiskThatTurnsReadOnly() throws Exception {
    Path mount = home.resolve("disk");
    try (SmallDisk disk = SmallDisk.on(mount, "4m")) {
      Folders folders = new Folders(inbox, mount.resolve("out"), home.resolve("state"));
      Launcher launcher = new Launcher(home, folders).through(disk.entrance());
      try (Program program = launcher.watching()) {
        disk.readOnly(true);
        inputsWait(launcher, program, "Read-only file system");
        disk.readOnly(false);
        Promise promise = new Promise(inbox, disk.fromOutside().resolve("out"));
        recovers(launcher, program, promise, "read-only");
      }
    }
  }

  /** Of 20 dropped files, one is no digest and fails without need of the outbox. */
  private void inputsWait(Launcher launcher, Program program, String reason) throws Exception {
    drops.drop(20);
    waiting += 19;
    await()
        .atMost(Program.PATIENCE)
        .until(() -> program.said().lines().filter(line -> line.endsWith(reason)).count() >= 19);
    try (Program status = launcher.status()) {
      assertThat(status.ended()).contains("waiting   " + waiting + "\n").contains(reason);
      assertThat(status.lines("waiting: ")).hasSize(waiting);
      assertThat(status.exit()).isOne();
    }
  }

  private void recovers(Launcher launcher, Program program, Promise promise, String fault)
      throws Exception {
    long mended = System.nanoTime();
    await().atMost(Program.PATIENCE).untilAsserted(() -> promise.isFulfilled(drops));
    long millis = (System.nanoTime() - mended) / 1_000_000;
    assertThat(program.said()).doesNotContain("\tat ");
    try (Program status = launcher.status()) {
      assertThat(status.ended()).contains("waiting   0\n");
      assertThat(status.exit()).isZero();
    }
    System.out.printf(
        "lost outbox (%s): %d files waited, handled %d ms after it was back%n",
        fault, waiting, millis);
  }
}
