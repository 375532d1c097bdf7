package paperboy.extract;

import static org.assertj.core.api.Assertions.assertThat;

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
        "NeurIPS 2021 · Albert Gu et al.; Albert Gu et al.; NeurIPS 2021"
      })
  void partsNamesFromWhereAndWhen(String text, String names, String rest) {
    Byline byline = Byline.of(PlainLine.of(text));
    assertThat(byline).isNotNull();
    assertThat(byline.names().strip()).isEqualTo(names);
    assertThat(byline.rest()).isEqualTo(rest);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "State spaces whose parameters depend on the input; prose",
        "Mamba: Linear-Time Sequence Modeling; a title",
        "3 May 2021; a date"
      })
  void isNothingElse(String text, String why) {
    assertThat(Byline.of(PlainLine.of(text))).as(why).isNull();
  }
}
