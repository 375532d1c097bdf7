package paperboy.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paperboy.crash.Drops;
import paperboy.crash.Promise;

/** An inbox that vanishes, as a share does that is unmounted: an alarm, and never "empty". */
class LostInboxTest {

  @TempDir private Path home;

  @Test
  void isSaidAndPickedUpAgain() throws Exception {
    Folders folders = Folders.below(home);
    Path inbox = Files.createDirectories(folders.inbox());
    Path away = home.resolve("away");
    Drops drops = new Drops(inbox);
    Promise promise = new Promise(inbox, folders.outbox());
    Launcher launcher = new Launcher(home, folders);
    try (Program program = launcher.watching()) {
      drops.drop(50);
      await().atMost(Program.PATIENCE).until(() -> folders.done().size() > 5);
      Files.move(inbox, away);
      program.untilItSays("ERROR the inbox is gone");
      assertThat(inbox).doesNotExist();
      try (Program status = launcher.status()) {
        assertThat(status.ended()).contains("cannot list " + inbox);
        assertThat(status.exit()).isOne();
      }
      assertThat(inbox).doesNotExist();

      Files.createDirectory(inbox); // where the share was mounted
      program.untilItSays("the inbox is another folder than before");
      Files.delete(inbox);
      Files.move(away, inbox);
      drops.drop(20);
      await().atMost(Program.PATIENCE).untilAsserted(() -> promise.isFulfilled(drops));
      assertThat(program.lines("ERROR")).hasSize(1);
      assertThat(program.said()).doesNotContain("\tat ");
      System.out.println("lost inbox: 70 files, gone amid work, back, 0 lost");
    }
  }
}
