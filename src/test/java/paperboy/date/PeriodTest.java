package paperboy.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import paperboy.date.Period.Found;
import paperboy.date.Period.Precision;

class PeriodTest {

  @ParameterizedTest(name = "{0}: {4}")
  @CsvFileSource(resources = "periods.csv", numLinesToSkip = 1)
  void findsWhatIsCovered(
      String text, Integer hint, String expected, Precision precision, String why) {
    Optional<Found> found = Period.bestIn(text, hint);

    assertThat(found.map(Found::period).map(p -> p.start() + "/" + p.end()).orElse(null))
        .as(why)
        .isEqualTo(expected);
    assertThat(found.map(Found::precision).orElse(null)).as(why).isEqualTo(precision);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "HISTORIQUE DES SSM EN 2022 | 2022",
        "Best of 2022, all of 2022  | 2022",
        "2024年重要论文               | 2024",
        "from 2021 to 2022          | -",
        "arXiv 2010.11929           | -",
        "2022-03-04                 | -",
        "a v2022 b 2022b            | -",
        "no year at all             | -"
      })
  void findsABareYearWhenAskedTo(String text, Integer expected) {
    assertThat(Period.yearIn(text).map(found -> found.period().start().getYear()).orElse(null))
        .isEqualTo(expected);
  }

  @Test
  void tellsWhereAPeriodStood() {
    Found found = Period.bestIn("Papers (Mar 6-12, 2024) of note", null).orElseThrow();

    assertThat(found.start()).isEqualTo(8);
    assertThat(found.end()).isEqualTo(22);
  }

  @Test
  void readsWholeStringsOnly() {
    assertThat(Period.parse(" (Mar 6-12, 2024)", null)).isPresent();
    assertThat(Period.parse("Papers of Mar 6-12, 2024", null)).isEmpty();
  }

  @Test
  void refusesAnEndBeforeTheStart() {
    LocalDate day = LocalDate.of(2024, 7, 5);

    assertThatThrownBy(() -> new Period(day, day.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2024-07-04");
  }

  @Property(tries = 300, seed = "20240616")
  void survivesAnyText(@ForAll String text) {
    for (Found found : Period.findIn(text, 2024)) {
      assertThat(text.substring(found.start(), found.end())).isNotBlank();
    }
    Period.yearIn(text);
  }
}
