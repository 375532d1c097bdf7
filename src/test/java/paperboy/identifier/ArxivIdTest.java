package paperboy.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ArxivIdTest {

  @ParameterizedTest(name = "{3}: {0}")
  @CsvFileSource(resources = "arxiv.csv", numLinesToSkip = 1, nullValues = "none")
  void readsAWholeString(String input, String expected, Integer version, String why) {
    if (expected == null) {
      assertThat(ArxivId.parse(input == null ? "" : input)).as(why).isEmpty();
    } else {
      assertThat(ArxivId.parse(input)).as(why).contains(new ArxivId(expected, version));
    }
  }

  @ParameterizedTest
  @CsvSource({"2406.15877,2024-06", "math/0309136,2003-09", "hep-th/9108001,1991-08"})
  void saysWhenItWasSubmitted(String id, String month) {
    assertThat(ArxivId.parse(id).orElseThrow().submitted()).isEqualTo(YearMonth.parse(month));
  }

  @Test
  void maySayWhatIsTooLateToBeOne() {
    YearMonth latest = YearMonth.of(2024, 6);
    assertThat(ArxivId.parse("2406.15877", latest)).isPresent();
    assertThat(ArxivId.parse("2407.15877", latest)).isEmpty();
    assertThat(ArxivId.findIn("arXiv:2406.15877, 2407.15877", latest))
        .containsExactly(new ArxivId("2406.15877", null));
  }

  @Test
  void keepsTheFirstVersionPrinted() {
    assertThat(ArxivId.findIn("arXiv:2406.15877v2 and arXiv:2406.15877v1"))
        .containsExactly(new ArxivId("2406.15877", 2));
  }

  @Test
  void hasAnIdentityWithoutVersion() {
    assertThat(new ArxivId("2406.15877", 2).id()).isEqualTo("arxiv:2406.15877");
  }
}
