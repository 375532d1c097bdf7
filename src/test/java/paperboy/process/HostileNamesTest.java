package paperboy.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Names that mean something to shells, file systems or Camel, and files that are none. */
@DisabledOnOs(OS.WINDOWS)
class HostileNamesTest {

  private static final List<String> PLAIN = List.of("a.html", "z.html", "sub/b.html");

  private static final List<String> ASCII =
      List.of(
          "new\nline.html",
          "-dash.html",
          "--once.html",
          "trailing .html",
          " leading.html",
          "dots..html",
          "case.html",
          "Case.html",
          "CASE.HTML",
          "a%20b.html",
          "a+b&c=d#e?f.html",
          "${date:now}.html",
          "${sys.user.home}.html",
          "{{x}}.html",
          "{{paperboy.inbox}}/${file:name}.html",
          "quote\"and'more.html",
          "back\\slash.html",
          "bell\u0007.html",
          "a.html.error.json.html",
          "x.html/inside.html",
          "y".repeat(245) + ".html");

  private static final List<String> BEYOND_ASCII =
      List.of(
          "\u202Ereversed.html",
          "caf\u00e9.html",
          "cafe\u0301.html",
          "\u8bba\u6587.html",
          "\ud83d\udcf0.html",
          "\u8bba".repeat(80) + ".html");

  /** Neither ends in the extension of a digest. */
  private static final List<String> OTHERS = List.of("space.html ", "dot.html.");

  private static final List<String> LEFT_ALONE =
      List.of(
          "a.html.part",
          "a.html.crdownload",
          "a.tmp",
          "a.html~",
          ".a.html.swp",
          ".DS_Store",
          "Thumbs.db",
          "@eaDir/a.html",
          "desktop.ini",
          "~$a.html",
          ".hidden/a.html");

  @TempDir private Path home;
  private Folders folders;
  private final List<String> links = List.of("link.html", "linked/a.html", "dangling.html");

  @BeforeEach
  void dropAll() throws Exception {
    folders = Folders.below(home);
    Path inbox = Files.createDirectories(folders.inbox());
    List.of(PLAIN, ASCII, OTHERS, LEFT_ALONE).forEach(names -> names.forEach(this::drop));
    Path outside = Files.createDirectory(home.resolve("outside"));
    Files.writeString(outside.resolve("a.html"), page("secret"));
    Files.createSymbolicLink(inbox.resolve("link.html"), outside.resolve("a.html"));
    Files.createSymbolicLink(inbox.resolve("linked"), outside);
    Files.createSymbolicLink(inbox.resolve("dangling.html"), home.resolve("nowhere"));
    Files.createDirectory(inbox.resolve("empty.html"));
    shell("mkfifo pipe.html; cp a.html \"$(printf '\\377.html')\"; mkdir \"$(printf 'd\\376')\"");
    shell("cp a.html \"$(printf 'd\\376/c.html')\"");
  }

  @Test
  void areOnlyNames() throws Exception {
    assumeThat(System.getProperty("sun.jnu.encoding")).isEqualToIgnoringCase("UTF-8");
    BEYOND_ASCII.forEach(this::drop);
    List<String> handled = new ArrayList<>(PLAIN);
    handled.addAll(ASCII);
    handled.addAll(BEYOND_ASCII);
    try (Program program = new Launcher(home, folders).watch("--once")) {
      assertThat(program.exit()).as(program.said()).isOne();
      areHandled(handled);
      assertThat(program.lines("its name cannot be written in this locale")).hasSize(2);
      restIsLeft(program);
      assertThat(Folders.files(home.resolve("outside"))).containsExactly("a.html");
      System.out.printf(
          "hostile names: %d exported, %d of no digest's type reported, %d left alone%n",
          handled.size(), OTHERS.size(), folders.waiting().size());
    }
  }

  @Test
  void thoseALocaleCannotWriteStayAndAreSaid() throws Exception {
    BEYOND_ASCII.forEach(this::drop);
    List<String> handled = new ArrayList<>(PLAIN);
    handled.addAll(ASCII);
    try (Program program = new Launcher(home, folders).inLocale("C").watch("--once")) {
      assertThat(program.exit()).as(program.said()).isOne();
      areHandled(handled);
      assertThat(folders.waiting()).containsAll(BEYOND_ASCII);
      assertThat(program.lines("its name cannot be written in this locale"))
          .hasSize(BEYOND_ASCII.size() + 2);
      restIsLeft(program);
      System.out.printf(
          "hostile names under LC_ALL=C: %d exported, %d left and named%n",
          handled.size(), BEYOND_ASCII.size());
    }
  }

  private void areHandled(List<String> names) throws IOException {
    assertThat(folders.done()).containsExactlyInAnyOrderElementsOf(names);
    List<String> exports = folders.exports();
    assertThat(exports).hasSize(2 * names.size());
    for (String export : exports) {
      String text = Files.readString(folders.outbox().resolve(export));
      assertThat(text).contains("A Study").doesNotContain("secret");
    }
  }

  private void restIsLeft(Program program) throws IOException {
    assertThat(folders.failed())
        .containsExactlyInAnyOrder(
            "space.html ", "space.html .error.json", "dot.html.", "dot.html..error.json");
    assertThat(Folders.files(folders.inbox())).containsAll(LEFT_ALONE).containsAll(links());
    assertThat(folders.inbox().resolve("pipe.html")).exists();
    assertThat(program.said()).doesNotContain("\tat ").doesNotContain("\u202E");
  }

  private List<String> links() {
    return links.stream().filter(link -> !link.startsWith("linked")).toList();
  }

  private void drop(String path) {
    try {
      Path file = folders.inbox().resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, page("Name " + path.hashCode()), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String page(String title) {
    String form =
        "<h1>%s</h1><h2>1. A Study of Names in Depth</h2><p>What it finds."
            + " <a href='https://arxiv.org/abs/2403.00001'>arXiv</a></p>";
    return String.format(Locale.ROOT, form, title);
  }

  private void shell(String script) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", script);
    assertThat(builder.directory(folders.inbox().toFile()).inheritIO().start().waitFor()).isZero();
  }
}
