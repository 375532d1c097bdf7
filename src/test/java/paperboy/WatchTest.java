package paperboy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paperboy.cli.Cli;
import paperboy.export.DigestSchema;

/** The main job from end to end, on real folders: each row of the contract's table of outcomes. */
class WatchTest {

  private static final String PAGE =
      """
      <!doctype html><html><head><meta charset="%s"><title>Paper notes</title></head><body>
      <h1>Paper notes</h1><p>Three papers that were read this week.</p>
      <h2>1. Attention Is All You Need</h2>
      <p>Sequences without recurrence. <a href="https://arxiv.org/abs/1706.03762">arXiv</a></p>
      <h2>2. Deep Residual Learning for Image Recognition</h2>
      <p>Shortcuts make depth trainable. <a href="https://arxiv.org/abs/1512.03385">arXiv</a></p>
      <h2>3. Adam: A Method for Stochastic Optimization</h2>
      <p>Moments of gradients \u2013 gelernt f\u00fcr gro\u00dfe Netze. <a href="https://arxiv.org/abs/1412.6980">arXiv</a></p>
      </body></html>
      """;

  @TempDir private Path home;
  private final StringWriter printed = new StringWriter();

  @Test
  void aReadableDigestIsExportedAndDone() throws IOException {
    drop("week.html", page("UTF-8"));
    assertThat(watch()).isZero();
    assertThat(files("outbox")).containsExactly("week.json", "week.md");
    assertThat(files("inbox")).containsExactly(".done/week.html");
    assertThat(json("week").get("entries").findValuesAsText("arxiv"))
        .containsExactly("1706.03762", "1512.03385", "1412.6980");
  }

  @Test
  void oneLineSaysThatItIsReady() {
    watch();
    assertThat(printed.toString()).startsWith("watching ").hasLineCount(1);
  }

  @Test
  void oneWithoutPapersIsExportedEmptyAndDone() throws IOException {
    drop("none.html", "<html><body><h1>Garden</h1><p>Roses want sun.</p></body></html>");
    assertThat(watch()).isZero();
    assertThat(json("none").get("entries")).isEmpty();
    assertThat(json("none").get("warnings")).isNotEmpty();
    assertThat(files("inbox")).containsExactly(".done/none.html");
  }

  @Test
  void aTruncatedOneGivesWhatIsThere() throws IOException {
    String page = page("UTF-8");
    drop("cut.html", page.substring(0, page.indexOf("Shortcuts") + 4));
    assertThat(watch()).isZero();
    assertThat(json("cut").get("entries")).isNotEmpty();
    assertThat(files("inbox")).containsExactly(".done/cut.html");
  }

  @Test
  void aWrongCharsetIsReadWithAFinding() throws IOException {
    write("liar.html", page("UTF-8").getBytes(Charset.forName("windows-1252")));
    assertThat(watch()).isZero();
    assertThat(json("liar").toString()).contains("gelernt für große Netze");
    assertThat(json("liar").at("/warnings/0/code").asText()).isEqualTo("charset-mismatch");
  }

  @Test
  void aBinaryNamedHtmlFailsWithAReport() throws IOException {
    byte[] picture = new byte[4000];
    picture[0] = (byte) 0x89;
    write("picture.html", picture);
    assertThat(watch()).isOne();
    assertThat(files("outbox")).isEmpty();
    assertThat(files("inbox"))
        .containsExactly(".failed/picture.html", ".failed/picture.html.error.json");
    assertThat(report("picture.html").get("code").asText()).isEqualTo("binary");
  }

  @Test
  void oneOverTheLimitFailsWithAReport() throws IOException {
    write("large.html", new byte[50 << 20]);
    assertThat(watch()).isOne();
    assertThat(report("large.html").get("code").asText()).isEqualTo("too-large");
  }

  @Test
  void anotherTypeFailsWithAReport() throws IOException {
    drop("slides.pdf", "%PDF-1.7");
    assertThat(watch()).isOne();
    assertThat(report("slides.pdf").get("code").asText()).isEqualTo("unsupported-type");
    assertThat(report("slides.pdf").get("advice").asText()).isNotEmpty();
  }

  @Test
  void membersOfAnArchiveAreInputsOfTheirOwn() throws IOException {
    write("x.zip", zip("a.html", page("UTF-8"), "2024/b.html", page("UTF-8"), "logo.png", "x"));
    assertThat(watch()).isZero();
    assertThat(files("inbox")).containsExactly(".done/x.zip");
    assertThat(files("outbox"))
        .hasSize(4)
        .allMatch(name -> name.matches("x\\.zip-(a|2024-b)-[0-9a-f]{8}\\.(json|md)"));
  }

  @Test
  void anArchiveWithABadMemberFailsButItsOthersAreExported() throws IOException {
    write("x.zip", zip("a.html", page("UTF-8"), "b.html", "\0\1\2\3"));
    assertThat(watch()).isOne();
    assertThat(files("outbox")).hasSize(2);
    assertThat(report("x.zip").get("reason").asText()).startsWith("x.zip!b.html holds binary data");
  }

  @Test
  void anArchiveWithoutDigestsFails() throws IOException {
    write("x.zip", zip("logo.png", "x"));
    assertThat(watch()).isOne();
    assertThat(report("x.zip").get("code").asText()).isEqualTo("no-members");
  }

  @Test
  void anEmptyOneIsLeftAlone() throws IOException {
    drop("empty.html", "");
    assertThat(watch()).isZero();
    assertThat(files("inbox")).containsExactly("empty.html");
    assertThat(files("outbox")).isEmpty();
  }

  @Test
  void oneBadFileStopsNoOther() throws IOException {
    drop("a.html", page("UTF-8"));
    drop("b.html", "\0\1\2\3");
    drop("c.html", page("UTF-8") + "\n");
    assertThat(watch()).isOne();
    assertThat(files("outbox")).containsExactly("a.json", "a.md", "c.json", "c.md");
  }

  @Test
  void anOutboxThatCannotBeMadeLeavesInputsWaiting() throws IOException {
    drop("week.html", page("UTF-8"));
    Files.createFile(home.resolve("outbox"));
    assertThat(watch()).isOne();
    assertThat(files("inbox")).containsExactly("week.html");
    assertThat(printed.toString()).startsWith("paperboy: cannot make the folders").hasLineCount(1);
  }

  @Test
  void foldersAreMadeWhateverIsThereAlready() throws IOException {
    Files.createDirectory(home.resolve("state"));
    assertThat(watch()).isZero();
    assertThat(home.resolve("inbox")).isDirectory();
    assertThat(home.resolve("outbox")).isDirectory();
  }

  @Test
  void anInboxThatVanishedIsNotMadeAnew() throws IOException {
    watch();
    Files.delete(home.resolve("inbox"));
    assertThat(watch()).isOne();
    assertThat(home.resolve("inbox")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${date:now}.html",
        "${sys.user.home}.html",
        "{{paperboy.inbox}}.html",
        "{{no.such.thing}}.html",
        "a%20b+c d.html",
        "论文 — №1.html",
        "new\nline.html",
        "\u202Ereversed.html",
        "quote\"and'more.html",
        "x/y/${file:name}.html",
      })
  void namesAreOnlyNames(String name) throws IOException {
    drop(name, page("UTF-8"));
    assertThat(watch()).isZero();
    assertThat(files("inbox")).containsExactly(".done/" + name);
    assertThat(files("outbox")).hasSize(2);
    assertThat(json(id()).at("/digest/source/file").asText()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"my inbox", "论文", "a+b", "a%20b", "a#b", "a&b=c", "a?b", "${x}", "{{x}}"})
  void soAreFolders(String name) throws IOException {
    Path inbox = Files.createDirectory(home.resolve(name));
    Files.writeString(inbox.resolve("week.html"), page("UTF-8"));
    assertThat(watch("--inbox", inbox.toString())).isZero();
    assertThat(files("outbox")).containsExactly("week.json", "week.md");
    assertThat(files(name)).containsExactly(".done/week.html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "x/.", "./x/../x", "x/"})
  void soAreTheWaysToThem(String way) throws IOException {
    Files.createDirectory(home.resolve("x"));
    Files.writeString(home.resolve("x/week.html"), page("UTF-8"));
    assertThat(watch("--inbox", home + "/" + way)).isZero();
    assertThat(files("x")).containsExactly(".done/week.html");
  }

  @Test
  void everyExportIsValidAndTheSameEachTime() throws IOException {
    drop("week.html", page("UTF-8"));
    watch();
    String first = Files.readString(home.resolve("outbox/week.json"));
    drop("week.html", page("UTF-8"));
    watch();
    assertThat(home.resolve("outbox/week.json")).hasContent(first);
    assertThat(new DigestSchema().faults(first)).isEmpty();
  }

  /** Names and texts by turns. */
  private static byte[] zip(String... members) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < members.length; i += 2) {
        zip.putNextEntry(new ZipEntry(members[i]));
        zip.write(members[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static String page(String charset) {
    return PAGE.formatted(charset);
  }

  private int watch(String... more) {
    List<String> args =
        Stream.concat(
                Stream.of(
                    "watch",
                    "--once",
                    "--settle",
                    "0ms",
                    "--inbox",
                    home.resolve("inbox").toString(),
                    "--outbox",
                    home.resolve("outbox").toString(),
                    "--state",
                    home.resolve("state").toString()),
                Stream.of(more))
            .toList();
    return Cli.of(Paperboy::press)
        .setOut(new PrintWriter(printed, true))
        .setErr(new PrintWriter(printed, true))
        .setOverwrittenOptionsAllowed(true)
        .execute(args.toArray(String[]::new));
  }

  private void drop(String name, String text) throws IOException {
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void write(String name, byte[] bytes) throws IOException {
    Path file = home.resolve("inbox").resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private String id() throws IOException {
    return files("outbox").get(0).replaceFirst("\\.json$", "");
  }

  private JsonNode json(String id) throws IOException {
    return new ObjectMapper().readTree(home.resolve("outbox/" + id + ".json").toFile());
  }

  private JsonNode report(String name) throws IOException {
    return new ObjectMapper()
        .readTree(home.resolve("inbox/.failed/" + name + ".error.json").toFile());
  }

  private List<String> files(String folder) throws IOException {
    Path root = home.resolve(folder);
    int depth = folder.equals("outbox") ? 1 : 9; // the library lies below
    try (Stream<Path> files = Files.walk(root, depth)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}
