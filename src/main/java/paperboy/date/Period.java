package paperboy.date;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The days a digest covers, both ends included: {@code 2024-06-16 … 2024-06-30}.
 *
 * @param start the first day
 * @param end the last day, not before the first
 */
public record Period(LocalDate start, LocalDate end) {

  public Period {
    Objects.requireNonNull(start, "start");
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("period ends " + end + " before it starts " + start);
    }
  }
}
