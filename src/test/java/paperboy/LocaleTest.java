package paperboy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Under {@code LC_ALL=C} Java cannot name every file; the others are handled all the same. */
@DisabledOnOs(OS.WINDOWS)
class LocaleTest {

  private static final String DIGEST = "# Notes\n\n## 1. Adam\nhttps://arxiv.org/abs/1412.6980\n";

  private static final List<String> LIBRARY = List.of("library", "site");

  @TempDir private Path home;

  @Test
  void aNameThatCannotBeWrittenStopsNoOther() throws Exception {
    Path inbox = Files.createDirectory(home.resolve("inbox"));
    Files.writeString(inbox.resolve("a.md"), DIGEST);
    Files.writeString(inbox.resolve("论文.md"), DIGEST);
    assertThat(paperboy("watch", "--once", "--settle", "0ms", "--verbose")).isOne();
    assertThat(names("outbox")).containsExactly("a-md.json", "a-md.md");
    assertThat(names("inbox")).containsExactly(".done", "论文.md");
    assertThat(home.resolve("err")).content().contains("LC_ALL=C.UTF-8").doesNotContain("\tat ");
  }

  @Test
  void soDoesConvert() throws Exception {
    Path saved = Files.createDirectory(home.resolve("saved"));
    Files.writeString(saved.resolve("a.md"), DIGEST);
    Files.writeString(saved.resolve("论文.md"), DIGEST);
    Files.writeString(saved.resolve("周报.md"), DIGEST);
    assertThat(paperboy("convert", "saved", "--out", "out")).isOne();
    assertThat(names("out")).containsExactly("a-md.json", "a-md.md");
    assertThat(home.resolve("err")).content().contains("LC_ALL=C.UTF-8").doesNotContain("\tat ");
  }

  private int paperboy(String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "paperboy.Paperboy"));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
    builder.environment().put("LC_ALL", "C");
    builder.redirectError(home.resolve("err").toFile());
    builder.redirectOutput(home.resolve("printed").toFile());
    return builder.start().waitFor();
  }

  private List<String> names(String folder) throws IOException {
    try (Stream<Path> files = Files.list(home.resolve(folder))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(n -> !LIBRARY.contains(n))
          .sorted()
          .toList();
    }
  }
}
