package paperboy.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;

/** The days that named parts of years and months stand for; nothing for parts that are none. */
final class Parts {

  private Parts() {}

  static Optional<Period> month(int year, int month) {
    return months(year, month, month);
  }

  static Optional<Period> months(int year, int from, int to) {
    boolean real = from >= 1 && to <= 12 && from <= to;
    return real
        ? Optional.of(
            new Period(YearMonth.of(year, from).atDay(1), YearMonth.of(year, to).atEndOfMonth()))
        : Optional.empty();
  }

  /** The first half of a month has fifteen days, the second the rest. */
  static Optional<Period> half(int year, int month, int nth) {
    return switch (nth) {
      case 1 -> days(year, month, 1, 15);
      case 2 -> days(year, month, 16, 31);
      default -> Optional.empty();
    };
  }

  /** 上旬, 中旬, 下旬: ten days, ten days and the rest. */
  static Optional<Period> third(int year, int month, int nth) {
    return days(year, month, nth * 10 - 9, nth == 3 ? 31 : nth * 10);
  }

  /** A week of the ISO 8601 year, Monday to Sunday. */
  static Optional<Period> week(int year, int week) {
    LocalDate inFirst = LocalDate.of(year, 1, 4);
    if (week < 1 || week > IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(inFirst).getMaximum()) {
      return Optional.empty();
    }
    LocalDate monday =
        inFirst.plusWeeks(week - 1L).minusDays(inFirst.getDayOfWeek().getValue() - 1L);
    return Optional.of(new Period(monday, monday.plusDays(6)));
  }

  /** Counted in sevens from the first: 1 to 7, 8 to 14 …; a fifth is what is left. */
  static Optional<Period> monthWeek(int year, int month, int nth) {
    return days(year, month, nth * 7 - 6, nth * 7);
  }

  /** The last seven days. */
  static Optional<Period> lastWeek(int year, int month) {
    return month < 1 || month > 12
        ? Optional.empty()
        : days(year, month, YearMonth.of(year, month).lengthOfMonth() - 6, 31);
  }

  /** Days of a month; one that reaches over its end stops there. */
  private static Optional<Period> days(int year, int month, int from, int to) {
    if (month < 1 || month > 12 || from > YearMonth.of(year, month).lengthOfMonth()) {
      return Optional.empty();
    }
    YearMonth in = YearMonth.of(year, month);
    return Optional.of(new Period(in.atDay(from), in.atDay(Math.min(to, in.lengthOfMonth()))));
  }
}
