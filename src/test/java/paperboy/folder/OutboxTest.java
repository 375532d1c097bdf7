package paperboy.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paperboy.export.Export;

class OutboxTest {

  @TempDir private Path folder;

  @Test
  void writesEveryExportAndNothingElse() throws IOException {
    new Outbox(folder).write(List.of(new Export("a.json", "{}\n"), new Export("a.md", "论文\n")));
    assertThat(names()).containsExactly("a.json", "a.md");
    assertThat(folder.resolve("a.md")).hasContent("论文\n");
  }

  @Test
  void replacesAnEarlierExport() throws IOException {
    Outbox outbox = new Outbox(folder);
    outbox.write(List.of(new Export("a.json", "old and long")));
    outbox.write(List.of(new Export("a.json", "new")));
    assertThat(folder.resolve("a.json")).hasContent("new");
    assertThat(names()).containsExactly("a.json");
  }

  @Test
  void oneThatCannotBeWrittenKeepsItsCompanionsOut() throws IOException {
    Export impossible = new Export("no-such-folder/b.json", "{}");
    assertThatThrownBy(
            () -> new Outbox(folder).write(List.of(new Export("a.json", "{}"), impossible)))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageStartingWith("cannot write a.json, no-such-folder/b.json into " + folder);
    assertThat(names()).isEmpty();
  }

  @Test
  void anOutboxThatIsGoneIsNotMadeAnew() throws IOException {
    Files.delete(folder);
    assertThatThrownBy(() -> new Outbox(folder).write(List.of(new Export("a.json", "{}"))))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("is not there");
    assertThat(folder).doesNotExist();
  }

  @Test
  void aReaderNeverSeesHalfAFileNorNone() throws Exception {
    Outbox outbox = new Outbox(folder);
    String[] contents = {"a".repeat(100_000), "b".repeat(200_000)};
    outbox.write(List.of(new Export("a.json", contents[0])));
    AtomicBoolean torn = new AtomicBoolean();
    AtomicBoolean stop = new AtomicBoolean();
    Thread reader = new Thread(() -> torn.set(!alwaysWhole(stop, contents)));
    reader.start();
    for (int i = 0; i < 100; i++) {
      outbox.write(List.of(new Export("a.json", contents[i % 2])));
    }
    stop.set(true);
    reader.join();
    assertThat(torn).isFalse();
  }

  private boolean alwaysWhole(AtomicBoolean stop, String... contents) {
    try {
      boolean whole = true;
      while (whole && !stop.get()) {
        whole = List.of(contents).contains(Files.readString(folder.resolve("a.json")));
      }
      return whole;
    } catch (IOException e) {
      return false;
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}
