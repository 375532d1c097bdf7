package paperboy.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import paperboy.date.PrintedDate.Found;
import paperboy.date.PrintedDate.Order;

class PrintedDateTest {

  @ParameterizedTest(name = "{0}: {2}")
  @CsvFileSource(
      resources = "dates.csv",
      useHeadersInDisplayName = false,
      numLinesToSkip = 1,
      nullValues = "-")
  void findsWhatIsPrinted(String text, String expected, String why) {
    String found =
        PrintedDate.findIn(text).stream()
            .map(Found::date)
            .map(PrintedDate::toString)
            .collect(Collectors.joining(" "));

    assertThat(found).as(why).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest(name = "{0}: {3}")
  @CsvFileSource(resources = "whole-dates.csv", numLinesToSkip = 1)
  void readsWholeStrings(String text, Order order, String expected, String why) {
    String whole = text == null ? "" : text;

    assertThat(PrintedDate.parse(whole, order).map(PrintedDate::toString).orElse(null))
        .as(why)
        .isEqualTo(expected);
  }

  @Test
  void tellsWhereADateStood() {
    String text = "sent Tue, 10 Dec 2019 11:24:26 -0800 to us";

    assertThat(PrintedDate.findIn(text))
        .containsExactly(new Found(new PrintedDate(2019, 12, 10), 5, text.indexOf(" to us")));
  }

  @Test
  void refusesDaysThatAreNone() {
    assertThatThrownBy(() -> new PrintedDate(2023, 2, 29)).isInstanceOf(DateTimeException.class);
    assertThatThrownBy(() -> new PrintedDate(2023, null, 2))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void readsTheSameUnderATurkishLocale() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      assertThat(PrintedDate.parse("FRI, 12 APRIL 2024 10:00 GMT"))
          .hasToString("Optional[2024-04-12]");
      assertThat(new PrintedDate(2024, 4, 12)).hasToString("2024-04-12");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Property(tries = 200, seed = "20240616")
  void everyDayReadsBackAsItPrints(@ForAll @IntRange(min = 0, max = 99_999) int day) {
    LocalDate date = LocalDate.of(1850, 1, 1).plusDays(day);
    PrintedDate printed =
        new PrintedDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());

    assertThat(PrintedDate.parse(printed.toString())).contains(printed);
    assertThat(PrintedDate.findIn("on " + printed + "."))
        .extracting(Found::date)
        .containsExactly(printed);
  }

  @Property(tries = 300, seed = "20240616")
  void survivesAnyText(@ForAll String text) {
    for (Found found : PrintedDate.findIn(text)) {
      assertThat(text.substring(found.start(), found.end())).isNotBlank();
    }
    PrintedDate.parse(text);
  }
}
