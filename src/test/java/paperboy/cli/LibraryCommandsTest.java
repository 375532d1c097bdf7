package paperboy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paperboy.Paperboy;
import paperboy.folder.StateLock;

/** The library from the command line. */
class LibraryCommandsTest {

  private static final String LIST =
      """
      # Week %s

      1. **Attention Is All You Need** – a start. [arXiv](https://arxiv.org/abs/1706.03762)
      2. **Deep Residual Learning for Image Recognition** – deep. [pdf](https://arxiv.org/pdf/1512.03385v1)
      """;

  @TempDir private Path home;
  private StringWriter printed = new StringWriter();

  @BeforeEach
  void drop() throws IOException {
    Files.createDirectories(home.resolve("in"));
    Files.writeString(home.resolve("in/a.md"), LIST.formatted("A"));
    Files.writeString(home.resolve("in/b.md"), LIST.formatted("B"));
  }

  @Test
  void aSearchPrintsTheLineOfTheLibrary() throws IOException {
    run("watch", "--once");
    List<String> lines = Files.readAllLines(home.resolve("out/library/papers.jsonl"));
    assertThat(run("search", "--json", "residual").lines()).containsExactly(lines.get(0));
    assertThat(lines.get(0)).contains("\"rel\":\"paper\"").contains("\"arxivVersion\":1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1512.03385", "arXiv:1512.03385", "deep2015residual", "10.48550/arXiv.1512.03385"})
  void aSearchTakesIdentifiersAndKeys(String name) {
    run("watch", "--once");
    assertThat(run("search", name)).contains("Deep Residual Learning").hasLineCount(1);
  }

  @Test
  void otherCommandsWriteAsTheWatchDid() throws IOException {
    run("watch", "--once", "--markdown", "obsidian", "--biblatex");
    Path biblatex = home.resolve("out/library/papers.biblatex.bib");
    assertThat(biblatex).content().contains("1512.03385");
    run("split", "attention2017all", "a-md");
    assertThat(biblatex).content().contains("{attention2017alla,");
    assertThat(home.resolve("out/notes/@attention2017alla.md")).exists();
  }

  @Test
  void feedsAndSiteHaveTheTitleAndAddressAskedFor() throws IOException {
    run("watch", "--once");
    assertThat(home.resolve("out/library/feed.atom")).content().contains("<title>Papers</title>");
    run(
        "watch",
        "--once",
        "--title",
        "Reading & writing",
        "--library-url",
        "https://example.org/lib");
    run("forget", "a-md");
    assertThat(home.resolve("out/library/feed.atom"))
        .content()
        .contains("<title>Reading &amp; writing</title>")
        .contains("href=\"https://example.org/lib/feed.atom\"");
    assertThat(home.resolve("out/site/index.html")).content().contains("Reading &amp; writing");
  }

  @Test
  void aRebuildKeepsTheFlavourOfTheWatch() throws IOException {
    run("watch", "--once", "--markdown", "hugo");
    String before = Files.readString(home.resolve("out/a-md.md"));
    assertThat(run("rebuild")).contains("0 digests written anew");
    assertThat(home.resolve("out/a-md.md")).hasContent(before);
  }

  @Test
  void whatACommandChangedIsToldByTheNextWatch() throws IOException {
    String target = "file:" + home.resolve("told");
    run("watch", "--once", "--publish-to", target);
    assertThat(told()).hasSize(4);
    run("split", "attention2017all", "b-md");
    run("watch", "--once", "--publish-to", target);
    List<JsonNode> told = told();
    assertThat(told).hasSize(6);
    assertThat(told)
        .filteredOn(event -> event.path("subject").asText().startsWith("arxiv:1706.03762"))
        .extracting(event -> event.path("data").path("mentions").size())
        .containsExactlyInAnyOrder(2, 1, 1);
  }

  @Test
  void whileAWatchRunsItsFilesAreLeftToIt() throws IOException {
    run("watch", "--once");
    Path lines = home.resolve("out/library/papers.jsonl");
    String before = Files.readString(lines);
    try (StateLock watch = StateLock.tryTake(home).orElseThrow()) {
      assertThat(watch).isNotNull();
      assertThat(run("forget", "a.md")).contains("forgotten: a.md");
      assertThat(lines).hasContent(before.stripTrailing());
    }
    run("watch", "--once");
    assertThat(lines).content().doesNotContain("a.md");
  }

  private List<JsonNode> told() throws IOException {
    List<JsonNode> told = new ArrayList<>();
    try (Stream<Path> files = Files.list(home.resolve("told"))) {
      for (Path file : files.sorted().toList()) {
        told.add(new ObjectMapper().readTree(Files.readAllBytes(file)));
      }
    }
    return told;
  }

  /** What it printed. */
  private String run(String command, String... more) {
    printed = new StringWriter();
    String[] args =
        Stream.concat(
                Stream.of(
                    command,
                    "--state",
                    home + "",
                    "--inbox",
                    home + "/in",
                    "--outbox",
                    home + "/out"),
                Stream.of(more))
            .toArray(String[]::new);
    int code =
        Cli.of(Paperboy::press)
            .setOut(new PrintWriter(printed, true))
            .setErr(new PrintWriter(printed, true))
            .execute(args);
    assertThat(code).as(printed.toString()).isZero();
    return printed.toString();
  }
}
