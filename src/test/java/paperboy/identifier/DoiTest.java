package paperboy.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DoiTest {

  @ParameterizedTest(name = "{3}: {0}")
  @CsvFileSource(resources = "doi.csv", numLinesToSkip = 1)
  void readsAWholeString(String input, String expected, Integer version, String why) {
    if (expected == null) {
      assertThat(Doi.parse(input == null ? "" : input)).as(why).isEmpty();
    } else {
      assertThat(Doi.parse(input)).as(why).contains(new Doi(expected, version));
    }
  }
}
