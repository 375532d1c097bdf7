package paperboy.date;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A date with the precision it was printed with: a day, a month or only a year.
 *
 * <pre>{@code
 * PrintedDate.parse("Tue, 10 Dec 2019 11:24:26 -0800")  // 2019-12-10, the day as printed
 * PrintedDate.parse("2024年7月")                          // 2024-07
 * PrintedDate.findIn("posted Aug 7, 2019 by us")         // 2019-08-07 at 7…18
 * PrintedDate.findIn("on 03/04/2024")                    // nothing: March or April?
 * }</pre>
 *
 * @param year the year of the common era, 4 digits
 * @param month 1 to 12; null where only the year was printed
 * @param day of the month, from 1; null where none was printed
 */
public record PrintedDate(int year, Integer month, Integer day) {

  /** How a page orders the numbers of a date that names no month, as in {@code 03/04/2024}. */
  public enum Order {
    /** The third of April. */
    DAY_FIRST,
    /** The fourth of March. */
    MONTH_FIRST,
    /** Nothing settles it; such dates are not dates. */
    UNKNOWN
  }

  /**
   * A date and where it stood.
   *
   * @param date what was printed
   * @param start of the printed form, weekday included, in UTF-16 units
   * @param end of it, exclusive, the time of day included
   */
  public record Found(PrintedDate date, int start, int end) {}

  public PrintedDate {
    if (month == null && day != null) {
      throw new IllegalArgumentException("day " + day + " of no month in " + year);
    }
    if (month != null) {
      YearMonth in = YearMonth.of(year, month);
      if (day != null && !in.isValidDay(day)) {
        throw new DateTimeException(in + " has no day " + day);
      }
    }
  }

  /** The date that a string is, as a whole: {@code parse("2024-07-05T08:00:00Z")}. */
  public static Optional<PrintedDate> parse(String whole) {
    return parse(whole, Order.UNKNOWN);
  }

  /** The date that a string is, on a page whose order of numbers is known. */
  public static Optional<PrintedDate> parse(String whole, Order order) {
    Objects.requireNonNull(order, "order");
    return Dates.whole(Objects.requireNonNull(whole, "whole"), order);
  }

  /** The dates in a text, in order, without those that are ambiguous or lack a year. */
  public static List<Found> findIn(String text) {
    return findIn(text, Order.UNKNOWN);
  }

  /** The dates in a text of a page whose order of numbers is known. */
  public static List<Found> findIn(String text, Order order) {
    Objects.requireNonNull(order, "order");
    return Dates.in(Objects.requireNonNull(text, "text"), order);
  }

  /** {@code 2024-07-05}, {@code 2024-07} or {@code 2024}. */
  @Override
  public String toString() {
    if (month == null) {
      return String.format(Locale.ROOT, "%04d", year);
    }
    return day == null
        ? String.format(Locale.ROOT, "%04d-%02d", year, month)
        : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
  }
}
