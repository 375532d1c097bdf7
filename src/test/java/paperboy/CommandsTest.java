package paperboy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import paperboy.cli.Cli;

/** The commands as typed: what they write, print and answer. */
class CommandsTest {

  private static final String DIGEST =
      """
      # Three papers on vision

      ## Models

      ### 1. Deep Residual Learning for Image Recognition
      Shortcuts make depth trainable. [arXiv](https://arxiv.org/abs/1512.03385)

      ### 2. 基于注意力的图像识别
      A made-up title in wide characters. [arXiv](https://arxiv.org/abs/2010.11929)

      ### 3. Adam: A Method for Stochastic Optimization
      Moments of gradients. [arXiv](https://arxiv.org/abs/1412.6980)
      """;

  @TempDir private Path home;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void convertWritesBothFormatsAndLeavesInputsAlone() throws IOException {
    Path input = write("in/week.md", DIGEST);
    assertThat(run("convert", input, "--out", home.resolve("out"))).isZero();
    assertThat(files("out")).containsExactly("week-md.json", "week-md.md");
    assertThat(input).hasContent(DIGEST);
    assertThat(err.toString()).isEqualTo("1 digest, 3 entries → " + home.resolve("out") + "\n");
  }

  @Test
  void convertWalksFoldersAndCountsWhatItSkips() throws IOException {
    write("in/a.md", DIGEST);
    write("in/2024/b.md", DIGEST);
    write("in/2024/b.pdf", "x");
    write("in/c.json", "{}");
    write("in/.hidden.md", DIGEST);
    write("in/.git/d.md", DIGEST);
    write("in/page.html", "<h1>Garden</h1>");
    write("in/page_files/e.md", DIGEST);
    Files.createSymbolicLink(home.resolve("in/link.md"), home.resolve("in/a.md"));
    assertThat(run("convert", home.resolve("in"), "--out", home.resolve("out"), "--format", "json"))
        .isZero();
    assertThat(files("out")).hasSize(3).contains("a-md.json", "page.json");
    assertThat(err.toString()).contains("3 digests, 6 entries", "2 files of other types skipped");
    assertThat(sourceFiles()).containsExactlyInAnyOrder("a.md", "2024/b.md", "page.html");
  }

  @Test
  void anyNumberOfWorkersDoesTheSame() throws IOException {
    for (String name : List.of("a", "b", "c", "d", "e")) {
      write("in/" + name + ".md", DIGEST + name);
    }
    for (String workers : List.of("1", "3")) {
      Path out = home.resolve("out" + workers);
      assertThat(run("convert", home.resolve("in"), "--out", out, "--workers", workers)).isZero();
    }
    assertThat(files("out3")).hasSize(10).isEqualTo(files("out1"));
    for (String name : files("out1")) {
      assertThat(home.resolve("out3/" + name)).hasSameBinaryContentAs(home.resolve("out1/" + name));
    }
    assertThat(run("convert", home.resolve("in"), "--workers", "0")).isEqualTo(2);
    assertThat(err.toString()).contains("--workers has to be 1 or more, not 0");
  }

  @Test
  void convertTriesWhateverIsNamedOutright() throws IOException {
    Path input = write("notes.weird", DIGEST);
    assertThat(run("convert", input, "--out", home.resolve("out"))).isZero();
    assertThat(sourceFiles()).containsExactly("notes.weird");
  }

  @Test
  void convertReportsFailuresInOneLineEachAndGoesOn() throws IOException {
    Path empty = write("in/empty.html", "");
    Path binary = write("in/binary.html", "\0\1\2");
    Path good = write("in/week.md", DIGEST);
    assertThat(
            run("convert", empty, binary, home.resolve("none"), good, "--out", home.resolve("out")))
        .isOne();
    assertThat(files("out")).containsExactly("week-md.json", "week-md.md");
    assertThat(err.toString().lines())
        .hasSize(4)
        .anySatisfy(line -> assertThat(line).startsWith("empty.html is empty"))
        .anySatisfy(line -> assertThat(line).startsWith("binary.html"))
        .anySatisfy(line -> assertThat(line).endsWith("none: there is no such file or folder"))
        .anySatisfy(line -> assertThat(line).endsWith("; 3 failed"));
  }

  @Test
  void aNameCannotForgeALine() throws IOException {
    Path forged = write("a\nINFO all is well \u202Elmth.html", "");
    assertThat(run("convert", forged, "--out", home.resolve("out"))).isOne();
    assertThat(err.toString().lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("a?INFO all is well ?lmth.html is empty");
  }

  @Test
  void twoInputsOfOneNameDoNotReplaceEachOther() throws IOException {
    Path first = write("a/week.md", DIGEST);
    Path second = write("b/week.md", "# Nothing");
    assertThat(run("convert", first, second, "--out", home.resolve("out"))).isOne();
    assertThat(err.toString()).contains(second + ": another input is called week.md");
    assertThat(Files.readString(home.resolve("out/week-md.json"))).contains("1512.03385");
  }

  @Test
  void convertPrintsWhatComesFromStandardInput() throws IOException {
    String printed = piped(DIGEST, "convert", "-");
    assertThat(new ObjectMapper().readTree(printed).get("entries")).hasSize(3);
    assertThat(err.toString()).isEmpty();
    assertThat(piped(DIGEST, "convert", "-", "--format", "markdown"))
        .contains("### 1. Deep Residual Learning");
    assertThat(piped(DIGEST, "convert", "-", "--out", home.resolve("out").toString())).isEmpty();
    assertThat(files("out")).hasSize(2);
  }

  @Test
  void convertGivesTheSameBytesEachTime() throws IOException {
    for (int i = 0; i < 30; i++) {
      write("in/" + i + ".md", DIGEST.replace("Three", "" + i));
    }
    run("convert", home.resolve("in"), "--out", home.resolve("one"));
    run("convert", home.resolve("in"), "--out", home.resolve("two"));
    assertThat(files("one")).hasSize(60).isEqualTo(files("two"));
    for (String name : files("one")) {
      assertThat(home.resolve("one").resolve(name))
          .hasSameBinaryContentAs(home.resolve("two").resolve(name));
    }
  }

  @Test
  void showExplainsWhatEachEntryWasFoundBy() throws IOException {
    assertThat(run("show", "--explain", write("week.md", DIGEST))).isZero();
    assertThat(out.toString()).contains("  run: ").contains("  paper: identity +");
  }

  @Test
  void showPrintsAnAlignedTable() throws IOException {
    assertThat(run("show", write("week.md", DIGEST))).isZero();
    List<String> lines = out.toString().lines().toList();
    assertThat(lines.get(0)).isEqualTo("Three papers on vision");
    assertThat(lines.get(1)).startsWith("week.md · text/markdown · UTF-8 · ").endsWith("3 entries");
    assertThat(lines.get(3)).startsWith("#     Title").contains("Identifiers", "Links", "Sure");
    assertThat(lines.get(4))
        .startsWith("1     Deep Residual Learning")
        .contains("arxiv:1512.03385");
    assertThat(lines.get(5)).startsWith("2     基于注意力的图像识别").contains("arxiv:2010.11929");
  }

  @Test
  void showSaysWhyItCannot() throws IOException {
    assertThat(run("show", write("empty.html", ""))).isOne();
    assertThat(err.toString()).startsWith("empty.html is empty").hasLineCount(1);
  }

  @Test
  void validateTellsGoodFromBad() throws IOException {
    run("convert", write("week.md", DIGEST), "--out", home.resolve("out"));
    Path good = home.resolve("out/week-md.json");
    Path bad = write("bad.json", Files.readString(good).replaceFirst("\"position\": 1,", ""));
    Path none = write("none.json", "{");
    assertThat(run("validate", good)).isZero();
    assertThat(out.toString()).contains(good + ": valid");
    assertThat(run("validate", good, bad, none)).isOne();
    assertThat(err.toString())
        .contains(bad + ": $.entries[0]: required property 'position' not found")
        .contains(none + ": is no JSON: Unexpected end-of-input");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "convert",
        "convert --nonsense x",
        "convert x --format xml",
        "show",
        "show a b",
        "validate",
        "watch --settle soon",
        "watch --library-url example.org",
        "nonsense",
      })
  void wrongUsageIsTwoLinesAndTwo(String line) {
    assertThat(run((Object[]) line.split(" "))).isEqualTo(2);
    assertThat(err.toString()).startsWith("paperboy: ").hasLineCount(2).endsWith(" --help\n");
  }

  @ParameterizedTest
  @CsvSource({
    "'', watch",
    "watch, --settle",
    "convert, --format",
    "show, COLUMNS",
    "validate, FILE"
  })
  void helpIsWorthReading(String command, String word) {
    assertThat(run((Object[]) (command + " --help").strip().split(" "))).isZero();
    assertThat(out.toString()).contains("Usage: paperboy", "Example", word);
  }

  private Path write(String path, String content) throws IOException {
    Path file = home.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private int run(Object... args) {
    return Cli.of(Paperboy::press)
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(Stream.of(args).map(Object::toString).toArray(String[]::new));
  }

  /** Runs with the text as standard input; gives what was printed as bytes. */
  private String piped(String text, String... args) {
    InputStream in = System.in;
    PrintStream printer = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try {
      System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      assertThat(run((Object[]) args)).isZero();
    } finally {
      System.setIn(in);
      System.setOut(printer);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  private List<String> sourceFiles() throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("out"))) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .map(CommandsTest::sourceFile)
          .toList();
    }
  }

  private static String sourceFile(Path json) {
    try {
      return new ObjectMapper().readTree(json.toFile()).at("/digest/source/file").asText();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> files(String folder) throws IOException {
    try (Stream<Path> files = Files.list(home.resolve(folder))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
