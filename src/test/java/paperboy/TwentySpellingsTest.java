package paperboy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import paperboy.document.Source;
import paperboy.export.Export;
import paperboy.model.Entry;
import paperboy.route.Press;

/** However an arXiv paper's address is spelt, the entry has the same id. */
class TwentySpellingsTest {

  private static final Path INPUT =
      Path.of("src/test/resources/paperboy/fixtures/twenty-spellings-of-one-id/input.md");

  private static final Pattern ENTRY_ID = Pattern.compile("\"id\"\\s?:\\s?\"(arxiv:[^\"]+)\"");

  private final Press press = Paperboy.press();

  @Test
  void giveOneIdTwentyTimes() throws IOException {
    Source source = new Source("input.md", Files.readAllBytes(INPUT));
    assertThat(ids(json(source))).isEqualTo(Collections.nCopies(20, "arxiv:1706.03762"));
  }

  @Test
  void giveOneTitleTwentyTimes() throws IOException {
    Source source = new Source("input.md", Files.readAllBytes(INPUT));
    assertThat(press.digest(source).entries())
        .extracting(Entry::title)
        .isEqualTo(Collections.nCopies(20, "Attention Is All You Need"));
  }

  @Test
  void areTwenty() throws IOException {
    assertThat(Files.readAllLines(INPUT))
        .filteredOn(line -> line.contains("]("))
        .doesNotHaveDuplicates()
        .hasSize(19);
  }

  private String json(Source source) {
    return press.print().apply(press.digest(source)).exports().stream()
        .filter(export -> export.name().endsWith(".json"))
        .map(Export::content)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> ids(String json) {
    return ENTRY_ID.matcher(json).results().map((MatchResult m) -> m.group(1)).toList();
  }
}
