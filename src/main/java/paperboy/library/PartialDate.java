package paperboy.library;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date with the precision that was printed.
 *
 * @param year four digits
 * @param month 1 to 12; null if only the year is known
 * @param day 1 to 31; null if only the month is known
 */
record PartialDate(int year, Integer month, Integer day) {

  /** {@code 2024}, {@code 2024-06}, {@code 2024-06-30}. */
  private static final Pattern FORM =
      Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?+)?+");

  /** Reads a date as the catalogue keeps it; empty for null and for days no calendar has. */
  static Optional<PartialDate> of(String printed) {
    Matcher form = FORM.matcher(printed == null ? "" : printed);
    if (!form.matches()) {
      return Optional.empty();
    }
    PartialDate date =
        new PartialDate(
            Integer.parseInt(form.group(1)), number(form.group(2)), number(form.group(3)));
    try {
      date.firstDay();
      return Optional.of(date);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The first day it may mean: 2024-06-01 of {@code 2024-06}. */
  LocalDate firstDay() {
    return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
  }

  /** One to three numbers, year first. */
  List<Integer> parts() {
    List<Integer> parts = new ArrayList<>(List.of(year));
    if (month != null) {
      parts.add(month);
    }
    if (day != null) {
      parts.add(day);
    }
    return parts;
  }

  private static Integer number(String digits) {
    return digits == null ? null : Integer.valueOf(digits);
  }
}
