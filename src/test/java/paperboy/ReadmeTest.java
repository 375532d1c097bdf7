package paperboy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import paperboy.document.Source;
import paperboy.export.Export;

/** The README's example is what the program does, and the README stays readable in one sitting. */
class ReadmeTest {

  private static final Path README = Path.of("README.md");

  @Test
  void exampleGivesWhatTheReadmeShows() throws IOException {
    byte[] input = block("markdown").getBytes(StandardCharsets.UTF_8);
    Source source = new Source("reading-group.md", input);
    List<Export> exports =
        Paperboy.press().print().apply(Paperboy.press().digest(source)).exports();

    assertThat(exports)
        .extracting(Export::name)
        .containsExactly("reading-group-md.json", "reading-group-md.md");
    assertThat(exports.get(1).content()).isEqualTo(block("text"));
    assertThat(withoutIndent(exports.get(0).content())).contains(withoutIndent(block("json")));
  }

  @Test
  void isNoLongerThanAHundredAndFiftyLines() throws IOException {
    assertThat(Files.readAllLines(README)).hasSizeLessThanOrEqualTo(150);
  }

  /** The first fenced block of a kind, with its closing line end. */
  private static String block(String kind) throws IOException {
    String readme = Files.readString(README);
    int start = readme.indexOf("```" + kind + "\n") + kind.length() + 4;
    return readme.substring(start, readme.indexOf("```", start));
  }

  private static String withoutIndent(String json) {
    return Pattern.compile("^ +", Pattern.MULTILINE).matcher(json).replaceAll("");
  }
}
