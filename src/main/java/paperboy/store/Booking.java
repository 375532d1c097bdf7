package paperboy.store;

import java.util.Objects;

/**
 * One line of the ledger: a file that was handled.
 *
 * @param path below the inbox, as it was dropped: {@code 2024/a.html}
 * @param sha256 of its bytes, in lower-case hexadecimal digits
 * @param bytes how many it has
 * @param outcome what became of it
 * @param reason why it failed, or the path of the input it repeats; empty otherwise
 * @param place below the inbox, where it lies now: {@code .done/2024/a.html}; no two bookings share
 *     one
 */
public record Booking(
    String path, String sha256, long bytes, Outcome outcome, String reason, String place) {

  public Booking {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(sha256, "sha256");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(place, "place");
  }
}
