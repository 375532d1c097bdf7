package paperboy.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VenueBehindTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "How Many Cards Is a Pattern Worth?. NAACL 2021. | How Many Cards Is a Pattern Worth? | NAACL 2021 | true",
        "Pruning Levers Without Losing (arXiv 2020). | Pruning Levers Without Losing | arXiv 2020 | true",
        "Self-Attentive Weaving of Cards ICDM2018 | Self-Attentive Weaving of Cards | ICDM2018 | true",
        "Contrastive Training of Looms - ACL 2020 | Contrastive Training of Looms | ACL 2020 | true",
        "How to write tests that last. PyCon 2020. | How to write tests that last | PyCon 2020 | false",
        "Assessing the Syntax of Engines. 2019. | Assessing the Syntax of Engines | | false"
      })
  void partsTitleAndVenue(String text, String title, String venue, boolean known) {
    VenueBehind behind = VenueBehind.of(PlainLine.of(text));
    assertThat(text.substring(0, behind.titleTo())).isEqualTo(title);
    assertThat(behind.venue()).isEqualTo(venue);
    assertThat(behind.known()).isEqualTo(known);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Attention Is All You Need",
        "A survey of engines (2020)",
        "We built it in 1843. Nobody came to see it before 1851.",
        "NAACL 2021"
      })
  void otherLinesHaveNone(String text) {
    assertThat(VenueBehind.of(PlainLine.of(text))).isNull();
  }
}
