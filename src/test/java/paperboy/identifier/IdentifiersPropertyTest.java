package paperboy.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IdentifiersPropertyTest {

  @Property(tries = 300, seed = "20240616")
  void whatIsPrintedIsReadAgain(@ForAll("ids") String id) {
    assertThat(ArxivId.parse(id).orElseThrow().value()).isEqualTo(id);
    assertThat(ArxivId.parse("https://arxiv.org/abs/" + id).orElseThrow().value()).isEqualTo(id);
    assertThat(ArxivId.findIn("(arXiv:" + id + ").")).containsExactly(new ArxivId(id, null));
    assertThat(ArxivId.findIn("x https://arxiv.org/pdf/" + id + "v3, y"))
        .containsExactly(new ArxivId(id, 3));
  }

  @Property(tries = 300, seed = "20240616")
  void soIsADoi(@ForAll("dois") String doi) {
    Doi expected = new Doi(doi, null);
    assertThat(Doi.parse(doi)).contains(expected);
    assertThat(Doi.parse("https://doi.org/" + doi)).contains(expected);
    assertThat(Doi.findIn("(doi:" + doi + ").")).containsExactly(expected);
    assertThat(Doi.findIn("论文" + doi + "。")).containsExactly(expected);
  }

  @Property(tries = 500, seed = "20240616")
  void anyTextIsSurvived(@ForAll String text) {
    assertThat(PaperIds.inText(text)).doesNotContainNull();
    assertThat(PaperIds.inUrl(text)).doesNotContainNull();
    assertThat(ArxivId.parse(text)).isNotNull();
  }

  @Property(tries = 500, seed = "20240616")
  void whatIsFoundIsInNormalForm(@ForAll("fragments") String text) {
    PaperIds.mentions(text)
        .forEach(
            mention -> {
              assertThat(text.substring(mention.start(), mention.end())).isNotEmpty();
              Identifier found = mention.identifier();
              if (found instanceof Doi && found.value().startsWith("10.")) {
                assertThat(Doi.parse(found.value()).map(Doi::value)).contains(found.value());
              } else if (found instanceof ArxivId) {
                assertThat(ArxivId.parse(found.value()).map(ArxivId::value))
                    .contains(found.value());
              }
            });
  }

  @Provide
  Arbitrary<String> ids() {
    Arbitrary<String> five =
        Combinators.combine(between(15, 40), between(1, 12), between(1, 99_999))
            .as((year, month, number) -> String.format("%02d%02d.%05d", year, month, number));
    Arbitrary<String> four =
        Combinators.combine(between(8, 14), between(1, 12), between(1, 9_999))
            .as((year, month, number) -> String.format("%02d%02d.%04d", year, month, number));
    Arbitrary<String> old =
        Combinators.combine(
                Arbitraries.of("hep-th", "math", "cs", "quant-ph"),
                between(92, 99),
                between(1, 12),
                between(1, 999))
            .as((archive, y, month, n) -> String.format("%s/%02d%02d%03d", archive, y, month, n));
    return Arbitraries.oneOf(five, four, old);
  }

  @Provide
  Arbitrary<String> dois() {
    return Combinators.combine(
            between(1_000, 99_999_999),
            Arbitraries.strings().withCharRange('a', 'z').numeric().ofMinLength(1).ofMaxLength(9),
            Arbitraries.strings().withChars("-._/").ofLength(1),
            between(0, 99_999))
        .as((registrant, name, sign, number) -> "10." + registrant + "/" + name + sign + number);
  }

  @Provide
  Arbitrary<String> fragments() {
    return Arbitraries.of(
            "arXiv",
            ":",
            " ",
            "2406.15877",
            "v2",
            "10.1145/",
            "3292500",
            "(",
            ")",
            "/",
            ".",
            ",",
            "https://",
            "doi.org/",
            "arxiv.org/abs/",
            "hep-th/",
            "9901001",
            "[cs.LG]",
            "<1::A>",
            "%2F",
            "?url=",
            "ISBN",
            "论文",
            "。",
            ".pdf",
            "/full")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  private static Arbitrary<Integer> between(int low, int high) {
    return Arbitraries.integers().between(low, high);
  }
}
