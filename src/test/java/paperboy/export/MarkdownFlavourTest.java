package paperboy.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import paperboy.model.Digest;

/** Front matter read back with a YAML parser. */
class MarkdownFlavourTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "PLAIN, 2024-07-05, week-26.md",
        "HUGO, 2024-07-05, week-26.md",
        "JEKYLL, 2024-07-05, 2024-07-05-week-26.md",
        "JEKYLL, 2024-07, 2024-07-01-week-26.md",
        "JEKYLL, 2024, 2024-01-01-week-26.md",
        "JEKYLL, -, 1970-01-01-week-26.md"
      })
  void namesAreTheGenerators(MarkdownFlavour flavour, String published, String name) {
    assertThat(new MarkdownExport(flavour).export(dated(published)).name()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024", "2024-07", "2024-07-05"})
  void generatorsThatNeedADayGetOne(String published) {
    Map<String, Object> hugo = matter(MarkdownFlavour.HUGO, dated(published));
    assertThat(hugo.get("date")).isInstanceOf(java.util.Date.class);
    assertThat(hugo).containsEntry("papers", 1).doesNotContainKey("lang");
  }

  @Test
  void hugoHasNoDateWhereNoneIsKnown() {
    assertThat(matter(MarkdownFlavour.HUGO, dated(null))).doesNotContainKey("date");
  }

  @Test
  void jekyllMakesAPostWithoutLiquid() {
    assertThat(matter(MarkdownFlavour.JEKYLL, Samples.full()))
        .containsEntry("layout", "post")
        .containsEntry("render_with_liquid", false)
        .containsEntry("title", "Papers of late June");
  }

  @ParameterizedTest
  @EnumSource
  void theTextBelowIsTheSame(MarkdownFlavour flavour) {
    assertThat(body(new MarkdownExport(flavour).export(Samples.full())))
        .isEqualTo(body(new MarkdownExport().export(Samples.full())));
  }

  @ParameterizedTest
  @EnumSource
  void hostileTextStaysText(MarkdownFlavour flavour) {
    for (String text :
        List.of(
            "a: b\n---\nc", "\"q\" \\ 'x' #", "{{ x }} {% y %}", "- [a]", "!!python/object x")) {
      Map<String, Object> matter = matter(flavour, Samples.saying(text));
      assertThat(matter).containsEntry("title", SafeText.line(text));
      assertThat(matter.get("tags")).isEqualTo(List.of(SafeText.line(text)));
    }
  }

  private static Digest dated(String published) {
    Digest d = Samples.full();
    return new Digest(
        d.title(), d.language(), published, d.period(), d.origin(), d.entries(), d.findings());
  }

  private static String body(Export export) {
    return export.content().substring(export.content().indexOf("\n---\n", 4));
  }

  private static Map<String, Object> matter(MarkdownFlavour flavour, Digest digest) {
    String text = new MarkdownExport(flavour).export(digest).content();
    return new Yaml().load(text.substring(4, text.indexOf("\n---\n", 4)));
  }
}
