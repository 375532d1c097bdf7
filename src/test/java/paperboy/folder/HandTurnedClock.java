package paperboy.folder;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that goes on when told to. */
public final class HandTurnedClock implements InstantSource {

  private volatile Instant now = Instant.parse("2024-06-30T12:00:00Z");

  @Override
  public Instant instant() {
    return now;
  }

  /** Lets time pass. */
  public void turn(Duration by) {
    now = now.plus(by);
  }
}
