package paperboy.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paperboy.document.Source;

class InboxTest {

  private static final Duration SETTLE = Duration.ofSeconds(1);

  @TempDir private Path folder;
  private final HandTurnedClock clock = new HandTurnedClock();
  private Inbox inbox;

  @BeforeEach
  void open() {
    inbox = new Inbox(folder, SETTLE, 1000, clock);
  }

  @Test
  void aHandledInputGoesToDoneWithItsSubFolder() throws IOException {
    drop("2024/06/a.html", "one");
    Source source = inbox.read("2024/06/a.html");
    assertThat(inbox.done(source.path(), Departure.UNBOOKED)).isTrue();
    assertThat(files()).containsExactly(".done/2024/06/a.html");
  }

  @Test
  void nothingLyingInDoneIsOverwritten() throws IOException {
    for (String content : List.of("one", "two", "two", "three")) {
      drop("a.html", content);
      inbox.read("a.html");
      inbox.done("a.html", Departure.UNBOOKED);
    }
    // printf two | sha256sum, printf three | sha256sum
    assertThat(files())
        .containsExactly(
            ".done/a.3fc4ccfe-2.html",
            ".done/a.3fc4ccfe.html",
            ".done/a.8b5b9db0.html",
            ".done/a.html");
    assertThat(folder.resolve(".done/a.html")).hasContent("one");
  }

  @Test
  void aFileThatChangedSinceItWasReadStays() throws IOException {
    Path file = drop("a.html", "one");
    inbox.read("a.html");
    drop("a.html", "one and more");
    assertThat(inbox.done("a.html", Departure.UNBOOKED)).isFalse();
    assertThat(file).hasContent("one and more");
  }

  @Test
  void soDoesOneWrittenInPlace() throws IOException {
    Path file = drop("a.html", "one");
    inbox.read("a.html");
    Files.setLastModifiedTime(file, FileTime.fromMillis(1));
    assertThat(inbox.done("a.html", Departure.UNBOOKED)).isFalse();
    assertThat(files()).containsExactly("a.html");
  }

  @Test
  void oneThatVanishedIsNoFault() throws IOException {
    Files.delete(pathAfterRead("a.html"));
    assertThat(inbox.done("a.html", Departure.UNBOOKED)).isFalse();
  }

  @Test
  void aMoveThatACrashCutInTwoIsFinished() throws IOException {
    Path file = drop("a.html", "one");
    Files.createDirectories(folder.resolve(".done"));
    Files.createLink(folder.resolve(".done/a.html"), file);
    inbox.read("a.html");
    assertThat(inbox.done("a.html", Departure.UNBOOKED)).isTrue();
    assertThat(files()).containsExactly(".done/a.html");
  }

  @Test
  void aFailedInputHasAReportBesideIt() throws IOException {
    pathAfterRead("x/a.html");
    inbox.failed(
        new FailureReport("x/a.html", "binary", "it is a “picture”", "save the page"),
        Departure.UNBOOKED);
    assertThat(files()).containsExactly(".failed/x/a.html", ".failed/x/a.html.error.json");
    JsonNode report =
        new ObjectMapper().readTree(folder.resolve(".failed/x/a.html.error.json").toFile());
    assertThat(report.get("file").asText()).isEqualTo("x/a.html");
    assertThat(report.get("code").asText()).isEqualTo("binary");
    assertThat(report.get("reason").asText()).isEqualTo("it is a “picture”");
    assertThat(report.get("advice").asText()).isEqualTo("save the page");
  }

  @Test
  void eachFailureKeepsItsOwnReport() throws IOException {
    for (String content : List.of("one", "two")) {
      drop("a.html", content);
      inbox.read("a.html");
      inbox.failed(
          new FailureReport("a.html", "binary", content, "save the page"), Departure.UNBOOKED);
    }
    assertThat(files())
        .containsExactly(
            ".failed/a.3fc4ccfe.html",
            ".failed/a.3fc4ccfe.html.error.json",
            ".failed/a.html",
            ".failed/a.html.error.json");
  }

  @Test
  void theLongestNamesFit() throws IOException {
    String name = "论".repeat(83) + "a.html";
    for (String content : List.of("one", "two")) {
      drop(name, content);
      inbox.read(name);
      inbox.failed(new FailureReport(name, "binary", content, "save the page"), Departure.UNBOOKED);
    }
    assertThat(files()).hasSize(4);
  }

  @Test
  void aSavedPagesPicturesGoWithIt() throws IOException {
    drop("a_files/x.png", "picture");
    pathAfterRead("a.html");
    inbox.done("a.html", Departure.UNBOOKED);
    assertThat(files()).containsExactly(".done/a.html", ".done/a_files/x.png");
  }

  @Test
  void otherTypesAndLargeFilesAreRefused() throws IOException {
    drop("a.pdf", "x");
    drop("b.html", "x".repeat(1001));
    assertThatThrownBy(() -> inbox.read("a.pdf"))
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.code()).isEqualTo("unsupported-type"));
    assertThatThrownBy(() -> inbox.read("b.html"))
        .isInstanceOf(RefusedException.class)
        .hasMessage("b.html has 1,001 bytes, over the limit of 1,000");
  }

  @Test
  void onlyWhatLiesThereItselfAndHasBytesIsReady() throws IOException {
    Path outside = Files.createTempFile("outside", ".html");
    drop("a.html", "x");
    drop("empty.html", "");
    drop(".hidden.html", "x");
    Files.createDirectory(folder.resolve("folder.html"));
    Files.createSymbolicLink(folder.resolve("link.html"), outside);
    List<String> all =
        List.of("a.html", "empty.html", ".hidden.html", "folder.html", "link.html", "gone.html");
    all.forEach(inbox::ready);
    clock.turn(SETTLE);
    assertThat(all.stream().filter(inbox::ready)).containsExactly("a.html");
    Files.delete(outside);
  }

  @Test
  void linkedAndHiddenFoldersAndPicturesAreNotEntered() throws IOException {
    drop("2024/a.html", "x");
    drop("2024/a_files/b.html", "x");
    drop("notes_files/b.html", "x");
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("2024"));
    assertThat(inbox.entered("2024")).isTrue();
    assertThat(inbox.entered("notes_files")).as("no page of that name").isTrue();
    assertThat(inbox.entered("2024/a_files")).isFalse();
    assertThat(inbox.entered("link")).isFalse();
    assertThat(inbox.entered(".done")).isFalse();
  }

  @Test
  void anInputPutOffWaitsLongerEachTime() throws IOException {
    drop("a.html", "x");
    assertThat(inbox.postpone("a.html")).contains(Duration.ofSeconds(1));
    assertThat(inbox.postpone("a.html")).contains(Duration.ofSeconds(2));
    inbox.ready("a.html");
    clock.turn(Duration.ofMillis(1999));
    assertThat(inbox.ready("a.html")).isFalse();
    clock.turn(Duration.ofMillis(1));
    assertThat(inbox.ready("a.html")).isTrue();
    for (int i = 0; i < 10; i++) {
      inbox.postpone("a.html");
    }
    assertThat(inbox.postpone("a.html")).contains(Duration.ofMinutes(1));
    assertThat(inbox.postpone("gone.html")).isEmpty();
  }

  @Test
  void aNewFileIsNotBehindAllThatWait() throws IOException {
    for (int i = 100; i < 500; i++) {
      drop(i + ".html", "one");
    }
    assertThat(handedOver()).isEmpty();
    clock.turn(SETTLE);
    assertThat(handedOver()).as("all have just settled").hasSize(100);
    drop("new.html", "two");
    assertThat(handedOver()).as("those that were ready before").hasSize(100);
    clock.turn(SETTLE);
    assertThat(handedOver()).hasSize(101).contains("new.html");
    assertThat(inbox.waiting()).isEqualTo(300);
  }

  private List<String> handedOver() throws IOException {
    inbox.look();
    return files().stream().filter(inbox::ready).toList();
  }

  private Path pathAfterRead(String path) throws IOException {
    Path file = drop(path, "x");
    inbox.read(path);
    return file;
  }

  private Path drop(String path, String content) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(f -> folder.relativize(f).toString())
          .sorted()
          .toList();
    }
  }
}
