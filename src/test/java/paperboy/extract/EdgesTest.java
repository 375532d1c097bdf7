package paperboy.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdgesTest {

  private static final Edges EDGES = new Edges(",(", ",)", 3);

  @ParameterizedTest
  @CsvSource({
    "'(Nature),', Nature, signs at both ends",
    "'Nature (1843', 'Nature (1843', a sign within stays",
    "'),Nature', '),Nature', what may stand behind only",
    "',,,,Nature', ',Nature', no more than three",
    "'Nature,,,,', 'Nature,', nor at the end",
    "',,', '', nothing but signs",
    "'', '', nothing at all",
  })
  void signsAroundWordsGo(String text, String words, String why) {
    assertThat(EDGES.off(text)).as(why).isEqualTo(words);
  }
}
