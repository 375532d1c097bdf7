package paperboy.date;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The days a digest covers, both ends included: {@code 2024-06-16 … 2024-06-30}.
 *
 * <pre>{@code
 * Period.findIn("2024年6月后2周重要论文", null)              // 2024-06-16 … 2024-06-30, DAYS
 * Period.findIn("Papers of the Week (Mar 6-12)", 2024)   // 2024-03-06 … 2024-03-12, DAYS
 * Period.findIn("Papers of the Week (Mar 6-12)", null)   // nothing: no year
 * Period.findIn("Newsletter, May 2024", null)            // 2024-05-01 … 2024-05-31, MONTH
 * Period.yearIn("State space models in 2022")            // 2022-01-01 … 2022-12-31, YEAR
 * }</pre>
 *
 * @param start the first day
 * @param end the last day, not before the first
 */
public record Period(LocalDate start, LocalDate end) {

  /** What kind of statement a period was read from, the most telling first. */
  public enum Precision {
    /** A range of days, a numbered week, a half or a third of a month. */
    DAYS,
    /** A quarter, half of a year, or a range of months. */
    MONTHS,
    /** One month's name and year: it may as well be a mere date. */
    MONTH,
    /** A bare year; only {@link Period#yearIn} finds it. */
    YEAR
  }

  /**
   * A period and where it stood.
   *
   * @param period the days
   * @param precision what kind of statement it was
   * @param start of the printed form in UTF-16 units
   * @param end of it, exclusive
   */
  public record Found(Period period, Precision precision, int start, int end) {}

  public Period {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("period ends " + end + " before it starts " + start);
    }
  }

  /** The period that a string is, as a whole: {@code parse("Week 25, 2024", null)}. */
  public static Optional<Period> parse(String whole, Integer yearHint) {
    return Periods.whole(Objects.requireNonNull(whole, "whole"), yearHint);
  }

  /**
   * The periods in a text, in order.
   *
   * @param text such as a title or a line of the introduction
   * @param yearHint the year to use where none is printed nearby, such as the year the digest was
   *     published; null for none
   */
  public static List<Found> findIn(String text, Integer yearHint) {
    return Periods.in(Objects.requireNonNull(text, "text"), yearHint);
  }

  /** The first of the most telling periods in a text: a range of days wins over a month. */
  public static Optional<Found> bestIn(String text, Integer yearHint) {
    return findIn(text, yearHint).stream().min(Comparator.comparing(Found::precision));
  }

  /** The one year that a text names, as coverage: {@code yearIn("Best papers of 2022")}. */
  public static Optional<Found> yearIn(String text) {
    return NearYear.only(Objects.requireNonNull(text, "text"));
  }
}
