package paperboy.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.yaml.snakeyaml.Yaml;
import paperboy.export.Export;
import paperboy.export.SafeText;

class ObsidianNotesTest {

  static final List<String> HOSTILE = Shelf.HOSTILE;

  /** A tag, comment, highlight, formula or link between notes that is not escaped. */
  private static final Pattern OWN =
      Pattern.compile("(?<![\\\\])(?:(?<=\\s)#[^\\s#]|%%|==|\\$|\\[\\[)");

  @Test
  void isWhatTheGoldenFilesSay() throws Exception {
    Export note = ObsidianNotes.paper(Shelf.full());
    assertThat(note.name()).isEqualTo("@lovelace2024bigcodebench.md");
    Golden.of("obsidian-paper.md").matches(note.content());
    Export digest = ObsidianNotes.digest(Shelf.JUNE, List.of(Shelf.bare(), Shelf.full()));
    assertThat(digest.name()).isEqualTo("june.md");
    Golden.of("obsidian-digest.md").matches(digest.content());
  }

  @Test
  void propertiesAreFlatAndLinkToDigests() {
    Map<String, Object> properties = properties(ObsidianNotes.paper(Shelf.full()));
    assertThat(properties.values()).noneMatch(value -> value instanceof Map);
    assertThat(properties)
        .containsEntry("citekey", "lovelace2024bigcodebench")
        .containsEntry("arxiv", "2406.15877")
        .containsEntry("year", 2024)
        .containsEntry("digests", List.of("[[june]]", "[[notes-txt]]"));
    assertThat(properties.get("aliases"))
        .isEqualTo(List.of(Shelf.full().title(), "@lovelace2024bench", "@bigcodebench2024"));
  }

  @Test
  void aDigestWithoutPapersHasANote() {
    assertThat(ObsidianNotes.digest(Shelf.UNDATED, List.of()).content()).contains("# notes.txt");
  }

  @ParameterizedTest
  @FieldSource("HOSTILE")
  void hostileTextStaysText(String text) {
    Export note = ObsidianNotes.paper(Shelf.hostile(text));
    assertThat(properties(note)).containsEntry("title", SafeText.line(text));
    String body = body(note);
    assertThat(OWN.matcher(body.replace("[[a]]", "")))
        .matches(m -> !m.find(), "nothing of its own");
    String rendered =
        TextContentRenderer.builder().build().render(Parser.builder().build().parse(body));
    assertThat(rendered).contains(SafeText.line(text));
  }

  private static Map<String, Object> properties(Export note) {
    return new Yaml().load(note.content().substring(4, end(note)));
  }

  private static String body(Export note) {
    return note.content().substring(end(note) + 5);
  }

  private static int end(Export note) {
    return note.content().indexOf("\n---\n", 4);
  }
}
