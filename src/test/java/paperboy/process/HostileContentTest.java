package paperboy.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paperboy.export.DigestSchema;

/** Content that is made to harm the program, its machine, or those who read what it writes. */
class HostileContentTest {

  private static final int BOMB_MEGABYTES = 40;

  /** What no export may hold: C0 and C1 but line ends, and what turns the reading direction. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cntrl}&&[^\\n]]|[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

  private static final Parser PARSER =
      Parser.builder().extensions(List.of(YamlFrontMatterExtension.create())).build();

  /** It changes nothing: what could do harm shows. */
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder().build();

  @TempDir private Path home;
  private Folders folders;

  @BeforeEach
  void makeInbox() throws IOException {
    folders = Folders.below(home);
    Files.createDirectories(folders.inbox());
  }

  @Test
  void endsInExportsOrReportsAndHarmsNothing() throws Exception {
    dropBombs();
    dropMarkup();
    int hostile = folders.waiting().size();
    for (int i = 0; i < 20; i++) {
      drop("good" + i + ".html", page("Good " + i));
    }
    Files.writeString(home.resolve("secret.txt"), "the secret of this machine");
    drop("empty.html", "");
    try (Program program = new Launcher(home, folders).watch("--once")) {
      assertThat(program.exit()).as(program.said()).isOne();
      assertThat(folders.waiting()).containsExactly("empty.html");
      List<String> reports =
          folders.failed().stream().filter(name -> name.endsWith(".error.json")).toList();
      assertThat(folders.done().size() + reports.size()).isEqualTo(hostile + 20);
      assertThat(reports).contains("bomb.zip.error.json", "bomb.html.gz.error.json");
      assertThat(folders.done().stream().filter(name -> name.startsWith("good"))).hasSize(20);
      for (String export : folders.exports()) {
        assertThat(export).doesNotContain("/");
        String text = Files.readString(folders.outbox().resolve(export));
        assertThat(text).doesNotContain("the secret of this machine").doesNotContain("lollol");
      }
      assertThat(Folders.files(home)).noneMatch(file -> file.contains("slip.html"));
      assertThat(program.said()).doesNotContain("\tat ");
      System.out.printf(
          "hostile content: %d files, %d exported, %d reported, 20 of 20 good ones exported%n",
          hostile, hostile - reports.size(), reports.size());
    }
  }

  private void dropBombs() throws IOException {
    try (OutputStream file = Files.newOutputStream(folders.inbox().resolve("bomb.zip"));
        ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry("a.html"));
      inflate(zip);
    }
    try (OutputStream file = Files.newOutputStream(folders.inbox().resolve("bomb.html.gz"));
        OutputStream gzip = new GZIPOutputStream(file)) {
      inflate(gzip);
    }
    byte[] nested = zip("a.html", page("Nested").getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < 30; i++) {
      nested = zip(i + ".zip", nested);
    }
    Files.write(folders.inbox().resolve("nested.zip"), nested);
    byte[] inside = page("Slip").getBytes(StandardCharsets.UTF_8);
    Files.write(folders.inbox().resolve("slip1.zip"), zip("../../slip.html", inside));
    Files.write(folders.inbox().resolve("slip2.zip"), zip("/tmp/slip.html", inside));
    Files.write(folders.inbox().resolve("slip3.zip"), zip("..\\..\\slip.html", inside));
  }

  private void dropMarkup() throws IOException {
    String secret = home.resolve("secret.txt").toUri().toString();
    StringBuilder laughs = new StringBuilder("<!DOCTYPE rss [<!ENTITY l0 \"lol\">\n");
    for (int i = 1; i < 12; i++) {
      laughs.append("<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">\n");
    }
    String feed = "<rss><channel><title>%s</title><item><title>%s</title></item></channel></rss>";
    drop("laughs.xml", "<?xml version=\"1.0\"?>" + laughs + "]>" + feed.formatted("T", "&l11;"));
    String external = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"%s\">]>";
    drop("external.xml", external.formatted(secret) + feed.formatted("&x;", "&x;"));
    drop("external.html", "<iframe src='" + secret + "'></iframe><object data='" + secret + "'>");
    drop("deep.html", "<div>".repeat(200_000) + page("Deep"));
    drop("deep.md", "> ".repeat(100_000) + "deep");
    drop("deep.xml", "<rss>".repeat(100_000));
    String part = "Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n";
    StringBuilder mail = new StringBuilder("From: a@example.org\nMIME-Version: 1.0\n");
    for (int i = 0; i < 5000; i++) {
      mail.append(String.format(Locale.ROOT, part, i, i));
    }
    drop("deep.eml", mail.toString());
    byte[] liar = page("Lies \u00fc\u8bba").getBytes(StandardCharsets.UTF_16LE);
    Files.write(folders.inbox().resolve("liar.html"), liar);
    drop("unknown.html", "<meta charset=\"no-such-charset\">" + page("Unknown"));
    drop("utf7.html", "<meta charset=\"utf-7\">" + page("+ADw-script+AD4-"));
    drop("binary.html", "\u0000\u0001\u0002\u0003");
    drop("noise.zip", "PK\u0003\u0004 and no more");
    drop("one-line.txt", "a".repeat(2_000_000));
  }

  @Test
  void nothingBreaksOutOfTheExports() throws Exception {
    drop("evil.html", evilPage());
    drop("evil.md", evilPage().replaceAll("<h2>", "\n\n## ").replaceAll("</h2>", "\n\n"));
    try (Program program = new Launcher(home, folders).watch("--once")) {
      assertThat(program.exit()).as(program.said()).isZero();
    }
    int dropped = 0;
    for (String name : List.of("evil", "evil-md")) {
      String json = Files.readString(folders.outbox().resolve(name + ".json"));
      assertThat(new DigestSchema().faults(json)).isEmpty();
      JsonNode digest = new ObjectMapper().readTree(json);
      assertThat(digest.get("entries")).isNotEmpty();
      digest.findValues("url").forEach(HostileContentTest::leadsNowhereBad);
      assertThat(digest.findValuesAsText("code")).as(name).contains("link-dropped");
      dropped += digest.findValuesAsText("code").stream().filter("link-dropped"::equals).count();
      digest.forEach(HostileContentTest::hasNoUnseenCharacter);

      String markdown = Files.readString(folders.outbox().resolve(name + ".md"));
      assertThat(UNSEEN.matcher(markdown).find()).as(markdown).isFalse();
      String html = RENDERER.render(PARSER.parse(markdown)).toLowerCase(Locale.ROOT);
      assertThat(html)
          .doesNotContainPattern("(?:href|src)=\"(?!https?:|mailto:|doi:)")
          .doesNotContain("<script")
          .doesNotContain("<img")
          .doesNotContain("<hr");
      assertThat(frontMatter(markdown).fieldNames())
          .toIterable()
          .isSubsetOf("title", "date", "lang", "source", "papers", "tags");
    }
    System.out.printf(
        "output safety: 2 hostile digests, %d links left out, each said; no way out of JSON, front"
            + " matter or Markdown%n",
        dropped);
  }

  private static String evilPage() {
    String form =
        "<h2>%d. A Study of %s in Depth</h2><p>What it finds: %s <a href=\"%s\">Code</a>"
            + " <a href='https://arxiv.org/abs/2404.%05d'>arXiv</a></p>\n";
    List<String> titles =
        List.of(
            "\u202Eevil\u202C Characters\u0007",
            "&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;",
            "Fences ``` and ]( javascript:alert(1) )",
            "&#13;&#10;---&#10;evil: true&#10;---",
            "Quotes \" \\\" \\ : # &amp; *alias !tag {{ x }}",
            "[Brackets](javascript:alert(1)) ![x](data:text/html,x)");
    List<String> links =
        List.of(
            "javascript:alert(1)",
            " JaVaScRiPt:alert(1)",
            "java&#10;script:alert(1)",
            "data:text/html;base64,PHNjcmlwdD4=",
            "file:///etc/passwd",
            "vbscript:x");
    StringBuilder page = new StringBuilder("<title>\"evil: --- \u2066\n---</title><h1>Notes</h1>");
    for (int i = 0; i < titles.size(); i++) {
      String title = titles.get(i);
      page.append(String.format(Locale.ROOT, form, i + 1, title, title, links.get(i), i + 1));
    }
    return page.toString();
  }

  private static void leadsNowhereBad(JsonNode url) {
    if (!url.isNull()) {
      assertThat(url.asText().toLowerCase(Locale.ROOT)).matches("(?:https?:|mailto:|doi:)[^\\s]*");
    }
  }

  private static void hasNoUnseenCharacter(JsonNode node) {
    if (node.isTextual()) {
      assertThat(UNSEEN.matcher(node.asText()).find()).as(node.asText()).isFalse();
    }
    node.forEach(HostileContentTest::hasNoUnseenCharacter);
  }

  private static JsonNode frontMatter(String markdown) throws IOException {
    int end = markdown.indexOf("\n---\n", 4);
    return new YAMLMapper().readTree(markdown.substring(4, end + 1));
  }

  private void drop(String name, String text) throws IOException {
    Files.writeString(folders.inbox().resolve(name), text);
  }

  private static String page(String title) {
    String form =
        "<h1>%s</h1><h2>1. A Study of %s in Depth</h2><p>What it finds."
            + " <a href='https://arxiv.org/abs/2403.00001'>arXiv</a></p>";
    return String.format(Locale.ROOT, form, title, title);
  }

  private static void inflate(OutputStream out) throws IOException {
    byte[] megabyte = "<p>bomb ".repeat(1 << 17).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < BOMB_MEGABYTES; i++) {
      out.write(megabyte);
    }
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return bytes.toByteArray();
  }
}
