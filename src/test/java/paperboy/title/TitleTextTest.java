package paperboy.title;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class TitleTextTest {

  @ParameterizedTest(name = "{2}: {0}")
  @CsvFileSource(resources = "titles.csv", numLinesToSkip = 1)
  void takesOffWhatIsNoTitle(String printed, String expected, String why) {
    assertThat(TitleText.bare(printed)).as(why).isEqualTo(expected);
    assertThat(TitleText.bare(expected)).as("again").isEqualTo(expected);
  }

  @Property(tries = 500)
  void anyTextIsSurvived(@ForAll String text) {
    assertThat(TitleText.bare(text)).hasSizeLessThanOrEqualTo(text.length());
  }

  /** A megabyte each; what is not linear would not come back. */
  @Test
  void hostileTextIsSurvived() {
    for (String hostile : new String[] {"[", "[PDF] ", "(a)", " - ", "“", "《", "**", "A ", "🔥"}) {
      assertThat(TitleText.bare(hostile.repeat(1_000_000 / hostile.length()))).isNotNull();
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "CVPR 2021, true",
    "'NeurIPS''24', true",
    "S&P 2022, true",
    "Nature Physics, true",
    "Journal of Machine Learning Research, true",
    "arXiv 2021, false",
    "submitted to ICML 2024, false",
    "Attention Is All You Need, false",
    "2021, false"
  })
  void knowsVenues(String name, boolean venue) {
    assertThat(VenueName.is(name)).isEqualTo(venue);
  }
}
