package paperboy.folder;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Inputs that wait because of a fault that is not theirs: a full disk, an outbox that is gone. Each
 * waits one second, then two, then four, up to a minute, and never fails for good.
 */
final class Postponements {

  private static final Duration LONGEST = Duration.ofMinutes(1);

  private final InstantSource clock;
  private final Map<String, Wait> waits = new ConcurrentHashMap<>();

  private record Wait(Duration length, Instant until) {}

  /**
   * @param clock what tells the time
   */
  public Postponements(InstantSource clock) {
    this.clock = Objects.requireNonNull(clock, "clock");
  }

  /**
   * Puts an input off, longer each time in a row.
   *
   * @return how long it waits
   */
  public Duration postpone(String path) {
    return waits.merge(path, wait(Duration.ofSeconds(1)), (old, first) -> longer(old)).length;
  }

  private Wait longer(Wait old) {
    Duration twice = old.length.multipliedBy(2);
    return wait(twice.compareTo(LONGEST) > 0 ? LONGEST : twice);
  }

  private Wait wait(Duration length) {
    return new Wait(length, clock.instant().plus(length));
  }

  /** Whether an input may be tried now. */
  public boolean due(String path) {
    Wait wait = waits.get(path);
    return wait == null || !wait.until.isAfter(clock.instant());
  }

  /** Ends an input's waiting: it was handled. */
  public void end(String path) {
    waits.remove(path);
  }
}
