package paperboy.publish;

import java.time.Duration;
import java.util.Objects;

/**
 * When a message is tried again.
 *
 * @param most how often it is tried, at least once
 * @param first how long after the first try; each wait is twice the one before
 * @param longest no wait is longer
 */
public record Retries(int most, Duration first, Duration longest) {

  /** After 1, 2, 4 … 256, 300, 300 … s: for a day. */
  public static final Retries STANDARD =
      new Retries(300, Duration.ofSeconds(1), Duration.ofMinutes(5));

  private static final int MOST_DOUBLINGS = 20;

  public Retries {
    if (most < 1) {
      throw new IllegalArgumentException(
          "a message is tried at least once, not " + most + " times");
    }
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(longest, "longest");
  }

  /** The same with another number of tries. */
  public Retries atMost(int tries) {
    return new Retries(tries, first, longest);
  }

  /**
   * How long to wait.
   *
   * @param tries how many failed
   */
  public Duration after(int tries) {
    Duration wait = first.multipliedBy(1L << Math.min(tries - 1, MOST_DOUBLINGS));
    return wait.compareTo(longest) < 0 ? wait : longest;
  }
}
