package paperboy.route;

import java.time.Duration;

/** What a single input may take, unless told otherwise. */
public final class Limits {

  /** The largest input that is read, in bytes; what people call a digest is a hundredth of it. */
  public static final long BYTES = 32L << 20;

  /** How long one stage may take; a page of a thousand papers takes two seconds. */
  public static final Duration TIME = Duration.ofMinutes(2);

  private Limits() {}
}
