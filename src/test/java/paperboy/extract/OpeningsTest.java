package paperboy.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningsTest {

  private static final Openings OPENINGS =
      Openings.of("(?:published|to (?:a|b)ppear)(?: soon)? in|actes? de|publicad[oa] na|被");

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource({
    "It was published in Nature, true, an alternative of a group",
    "It is to bppear, true, up to an inner group",
    "It is toast, false, a word that only begins alike",
    "Les acte, true, up to the letter that may miss",
    "Foi publicada, true, up to a class of letters",
    "论文被接收, true, one letter",
    "Nothing of it, false, nothing",
  })
  void tellsWhetherAnAlternativeMayBegin(String text, boolean may, String why) {
    assertThat(OPENINGS.in(text)).as(why).isEqualTo(may);
  }
}
