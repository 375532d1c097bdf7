package paperboy.store;

import java.util.Objects;

/**
 * A message about a new or changed digest or paper, as the database keeps it.
 *
 * @param number 1, 2, 3 … in the order in which the changes were noted
 * @param id as the receiver sees it
 * @param type of the event: {@code io.paperboy.digest.exported}
 * @param subject the id of the digest or paper
 * @param sha256 of what is told of it, in lower-case hexadecimal digits
 * @param message what is sent; null when nobody waits for it any more
 */
public record QueuedEvent(
    long number, String id, String type, String subject, String sha256, String message) {

  public QueuedEvent {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(sha256, "sha256");
  }
}
