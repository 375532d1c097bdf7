package paperboy.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "Albert Gu, Tri Dao, Christopher Ré; Albert Gu, Tri Dao, Christopher Ré; ``",
        "A Gu, T Dao, C Ré - Nature, 2021; A Gu, T Dao, C Ré; Nature, 2021",
        "Albert Gu, Tri Dao, Christopher Ré, NeurIPS 2021; Albert Gu, Tri Dao, Christopher Ré; NeurIPS 2021",
        "Albert Gu, Tri Dao, Christopher Ré（NeurIPS 2021）; Albert Gu, Tri Dao, Christopher Ré; NeurIPS 2021",
        "NeurIPS 2021 · Albert Gu et al.; Albert Gu et al.; NeurIPS 2021",
        "Albert Gu, Tri Dao — ICLR; Albert Gu, Tri Dao; ICLR",
        "Albert Gu, Tri Dao | Nature Medicine; Albert Gu, Tri Dao; Nature Medicine",
        "Albert Gu, Tri Dao, in: Science, DOI: 10.1126/science.1; Albert Gu, Tri Dao; Science",
        "Albert Gu and Tri Dao. In: Science, vol. 12, pp. 1-9; Albert Gu and Tri Dao; In: Science, vol. 12, pp. 1-9",
        "par Albert Gu, Tri Dao et Christopher Ré; Albert Gu, Tri Dao et Christopher Ré; ``",
        "di Albert Gu e Tri Dao; Albert Gu e Tri Dao; ``",
        "von Neumann J, Turing A; von Neumann J, Turing A; ``",
        "oleh Albert Gu dan Tri Dao; Albert Gu dan Tri Dao; ``"
      })
  void partsNamesFromWhereAndWhen(String text, String names, String rest) {
    Byline byline = Byline.of(PlainLine.of(text));
    assertThat(byline).isNotNull();
    assertThat(byline.names().strip()).isEqualTo(names);
    assertThat(byline.rest()).isEqualTo(rest);
  }

  @Test
  void semicolonsPartPeopleAndADashTheVenue() {
    Byline byline = Byline.of(PlainLine.of("Albert Gu; Tri Dao; Christopher Ré — ICML 2024"));
    assertThat(byline).isEqualTo(new Byline("Albert Gu; Tri Dao; Christopher Ré", "ICML 2024"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "cs.LG NLP; chips of categories",
        "State spaces whose parameters depend on the input; prose",
        "Mamba: Linear-Time Sequence Modeling; a title",
        "3 May 2021; a date"
      })
  void isNothingElse(String text, String why) {
    assertThat(Byline.of(PlainLine.of(text))).as(why).isNull();
  }
}
