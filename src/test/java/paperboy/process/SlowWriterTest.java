package paperboy.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paperboy.crash.Drops;

/** A file that is still being written holds up no other, and is read when it is whole. */
class SlowWriterTest {

  /** At least so many; it goes on until the others are done. */
  private static final int PIECES = 40;

  @TempDir private Path home;

  @Test
  void isReadOnceWholeAndHoldsUpNoOther() throws Exception {
    Folders folders = Folders.below(home);
    Drops drops = new Drops(Files.createDirectories(folders.inbox()));
    Path slow = home.resolve("inbox/00-slow.md");
    try (Program program = new Launcher(home, folders).settling("2s").watching()) {
      Files.writeString(slow, "# A slow list\n\n");
      drops.drop(50);
      AtomicInteger pieces = new AtomicInteger();
      await()
          .atMost(Program.PATIENCE)
          .pollInterval(Duration.ofMillis(50))
          .until(() -> write(slow, pieces.incrementAndGet()) >= PIECES && isAlone(folders));
      assertThat(program.lines("00-slow.md")).isEmpty();
      assertThat(slow).exists();

      program.untilItSays("00-slow.md: " + pieces + " entries");
      await().atMost(Program.PATIENCE).until(() -> Files.notExists(slow));
      assertThat(program.lines("00-slow.md")).hasSize(1);
      assertThat(folders.done()).hasSize(49);
      assertThat(folders.exports()).hasSize(2 * 49);
      System.out.printf(
          "slow writer: 50 files handled while one grew; that was exported once, with all its %d"
              + " papers%n",
          pieces.get());
    }
  }

  private static boolean isAlone(Folders folders) {
    return folders.waiting().equals(List.of("00-slow.md"));
  }

  private static int write(Path file, int piece) throws Exception {
    String form = "## %d. A Study of Slow Writing, Part %d\nhttps://arxiv.org/abs/2402.%05d\n\n";
    String text = String.format(Locale.ROOT, form, piece, piece, piece);
    Files.write(file, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
    return piece;
  }
}
