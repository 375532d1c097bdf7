package paperboy.site;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Dates as the exports write them, {@code 2024-06-30}, {@code 2024-06} or {@code 2024}, in words.
 */
final class Day {

  /** {@code 2024-06-30}, {@code 2024-06}, {@code 2024}. */
  private static final Pattern DATE =
      Pattern.compile("\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?");

  private Day() {}

  /** The date itself if it is one, else nothing: what digests state is not taken on trust. */
  static String known(String date) {
    return date != null && DATE.matcher(date).matches() ? date : "";
  }

  /** The month of a date, or its year where that is all it tells: {@code 2024-06}. */
  static String month(String date) {
    return date.substring(0, Math.min(date.length(), "2024-06".length()));
  }

  /** The year of a date: {@code 2024}. */
  static String year(String date) {
    return date.substring(0, Math.min(date.length(), "2024".length()));
  }

  /** In words: {@code 30 June 2024}, {@code June 2024}, {@code 2024}; nothing for no date. */
  static String words(String date) {
    if (date.length() < "2024-06".length()) {
      return date;
    }
    String month = name(Integer.parseInt(date.substring(5, 7))) + " " + year(date);
    return date.length() < "2024-06-30".length()
        ? month
        : Integer.parseInt(date.substring(8)) + " " + month;
  }

  private static String name(int month) {
    return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
