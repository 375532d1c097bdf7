package paperboy.folder;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells which files have stopped growing. A file is settled when two looks, the settle time or more
 * apart, found the same size and the same time of modification, and none between them another. The
 * file's own age does not count, for copies may keep old times.
 */
final class SettledFiles {

  /** How long a file may be out of sight before it is a new one. */
  private static final Duration REMEMBERED = Duration.ofHours(1);

  private final Duration settle;
  private final InstantSource clock;
  private final Map<String, Look> looks = new ConcurrentHashMap<>();
  private Instant tidied;

  /** What was seen, since when it has been so, and when it was looked at last. */
  private record Look(Stamp stamp, Instant since, Instant last) {}

  /**
   * @param settle how long size and time must stay the same
   * @param clock what tells the time
   */
  public SettledFiles(Duration settle, InstantSource clock) {
    this.settle = Objects.requireNonNull(settle, "settle");
    this.clock = Objects.requireNonNull(clock, "clock");
    this.tidied = clock.instant();
  }

  /**
   * Looks at a file: call it each time the file is seen.
   *
   * @param path what tells the file from others
   * @param stamp how it looks now
   * @return whether it has looked so for the settle time
   */
  public boolean look(String path, Stamp stamp) {
    Instant now = clock.instant();
    tidy(now);
    Look look =
        looks.compute(
            path,
            (p, old) ->
                old == null || !old.stamp.equals(stamp)
                    ? new Look(stamp, now, now)
                    : new Look(stamp, old.since, now));
    return !look.since.plus(settle).isAfter(now);
  }

  /** Whether a file was settled when it was looked at last. */
  public boolean wasSettled(String path) {
    Look look = looks.get(path);
    return look != null && !look.since.plus(settle).isAfter(look.last);
  }

  /** Since when a file has looked as it does; null for one that was never seen. */
  public Instant since(String path) {
    Look look = looks.get(path);
    return look == null ? null : look.since;
  }

  /** Forgets a file that was handled, so that the next one of its name starts anew. */
  public void forget(String path) {
    looks.remove(path);
  }

  /** How many files are remembered. */
  public int size() {
    return looks.size();
  }

  /** Files that vanished are never seen again; their looks go, now and then. */
  private void tidy(Instant now) {
    if (tidied.plus(REMEMBERED).isBefore(now)) {
      looks.values().removeIf(look -> look.last.plus(REMEMBERED).isBefore(now));
      tidied = now;
    }
  }
}
