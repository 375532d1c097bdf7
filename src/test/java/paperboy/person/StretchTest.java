package paperboy.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StretchTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "engines that weave patterns",
        "Neural Engine",
        "Seven Plain Words Stand Here Beside Others Still"
      })
  void noNameIsSeenAtAGlanceAndByLookingClosely(String line) {
    assertThat(Stretch.unnamed(line)).isTrue();
    assertThat(People.likeness(line)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "Ada Lovelace, a name",
    "Ada Lovelace and Charles Babbage, two names",
    "'Lovelace, weaver of patterns', separated",
    "Ada Lovelace among others, ends early",
    "prof dr van der Berg, titles and particles",
    "Ada Lovelace 1843 notes engine, figures",
    "'', nothing",
  })
  void whatMayHoldANameIsLeftToOthers(String line, String why) {
    assertThat(Stretch.unnamed(line)).as(why).isFalse();
  }
}
