package paperboy.publish;

import java.util.List;
import java.util.Objects;
import paperboy.document.Sha256;
import paperboy.store.EventQueue;
import paperboy.store.QueuedEvent;

/**
 * Turns changes into messages that wait for their targets. To be called in the same transaction in
 * which the change is written down, and as often as one likes: what a target was told already, it
 * is not told again.
 *
 * <pre>{@code
 * database.atOnce(() -> {
 *   catalogue.put(paper);
 *   announcements.paperChanged(paper.id(), line, "2024-07-05");
 * });
 * }</pre>
 */
public final class Announcements {

  private final EventQueue queue;
  private final List<Target> targets;

  /**
   * @param queue where messages wait
   * @param targets everyone who is to be told; none is fine
   */
  public Announcements(EventQueue queue, List<Target> targets) {
    this.queue = Objects.requireNonNull(queue, "queue");
    this.targets = List.copyOf(targets);
    this.targets.forEach(target -> queue.name(target.id(), target.name()));
  }

  /**
   * Tells of a digest's export.
   *
   * @param id of the digest: {@code llm-papers-2024-06b}
   * @param json its export
   * @param date when it appeared: {@code 2024-07-05}; null if it does not say
   */
  public void digestExported(String id, String json, String date) {
    tell(EventType.DIGEST_EXPORTED, id, json, date);
  }

  /**
   * Tells of a paper.
   *
   * @param id of the paper: {@code arxiv:2406.15877}
   * @param json its line in the library
   * @param date when the latest digest that mentions it appeared; null if it does not say
   */
  public void paperChanged(String id, String json, String date) {
    tell(EventType.PAPER_CHANGED, id, json, date);
  }

  private void tell(EventType type, String subject, String json, String date) {
    String sha256 = Sha256.of(Objects.requireNonNull(json, "json"));
    queue.database().atOnce(() -> queue(type, subject, json, date, sha256));
  }

  private void queue(EventType type, String subject, String json, String date, String sha256) {
    List<Target> unaware =
        targets.stream().filter(target -> !isAware(target, type, subject, sha256)).toList();
    if (!unaware.isEmpty()) {
      int times = timesBefore(type, subject, sha256);
      CloudEvent event = CloudEvent.of(type, subject, date, json, times);
      long number =
          queue.add(new QueuedEvent(0, event.id(), type.toString(), subject, sha256, event.json()));
      unaware.forEach(target -> queue.queue(target.id(), number));
    }
  }

  private boolean isAware(Target target, EventType type, String subject, String sha256) {
    return queue.lastFor(target.id(), type.toString(), subject).filter(sha256::equals).isPresent();
  }

  /** A target that is new is told the latest event again, not another one. */
  private int timesBefore(EventType type, String subject, String sha256) {
    String name = type.toString();
    boolean isLatest =
        queue.last(name, subject).filter(last -> last.sha256().equals(sha256)).isPresent();
    return queue.times(name, subject, sha256) - (isLatest ? 1 : 0);
  }
}
