package paperboy.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paperboy.crash.Drops;
import paperboy.crash.Promise;

/** Files that would take a program along: each fails alone, all others are exported. */
class PoisonTest {

  /** Each with what its report says. */
  private static final Map<String, String> POISON =
      new TreeMap<>(
          Map.of(
              "00-large.html", "too-large",
              "01-memory.html", "too-large",
              "02-memory.md", "too-large",
              "03-memory.txt", "too-large",
              "04-cut.zip", "no-members",
              "05-other.pdf", "unsupported-type"));

  @TempDir private Path home;

  @Test
  void failsAlone() throws Exception {
    Folders folders = Folders.below(home);
    Path inbox = Files.createDirectories(folders.inbox());
    Drops drops = new Drops(inbox);
    Promise promise = new Promise(folders.inbox(), folders.outbox());
    sparse(inbox.resolve("00-large.html"), 40L << 20);
    repeat(inbox.resolve("01-memory.html"), "<p>A word <b>and</b> <a href=x>a link</a>.\n");
    repeat(inbox.resolve("02-memory.md"), "- A word *and* [a link](x).\n");
    repeat(inbox.resolve("03-memory.txt"), "A word and https://example.org/x, a link.\n\n");
    Files.writeString(inbox.resolve("04-cut.zip"), "PK\003\004 no more than that");
    Files.writeString(inbox.resolve("05-other.pdf"), "%PDF-1.7");
    drops.drop(500);
    long began = System.nanoTime();
    try (Program program =
        new Launcher(home, folders).withJavaOptions("-Xmx64m").watching("--workers", "4")) {
      await().atMost(Program.PATIENCE.multipliedBy(2)).until(() -> folders.waiting().isEmpty());
      promise.isKept(drops);
      Map<String, String> codes = new TreeMap<>();
      for (String name : POISON.keySet()) {
        codes.put(name, code(folders, name));
      }
      assertThat(codes).isEqualTo(POISON);
      assertThat(folders.done()).hasSize(475);
      assertThat(folders.failed()).hasSize(2 * (25 + POISON.size()));
      assertThat(program.isAlive()).isTrue();
      assertThat(program.said()).doesNotContain("\tat ");
      System.out.printf(
          "poison: 475 of 475 digests exported beside %d bad files at -Xmx64m, in %d s%n",
          25 + POISON.size(), (System.nanoTime() - began) / 1_000_000_000);
    }
  }

  private static String code(Folders folders, String name) throws IOException {
    Path report = folders.inbox().resolve(".failed/" + name + ".error.json");
    return Files.exists(report)
        ? new ObjectMapper().readTree(report.toFile()).get("code").asText()
        : "no report";
  }

  private static void sparse(Path file, long bytes) throws IOException {
    try (RandomAccessFile hole = new RandomAccessFile(file.toFile(), "rw")) {
      hole.setLength(bytes);
    }
  }

  /** Thirty megabytes. */
  private static void repeat(Path file, String line) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < (30 << 20) / line.length(); i++) {
        out.write(line);
      }
    }
  }
}
