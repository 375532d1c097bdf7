package paperboy.publish;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import paperboy.store.Delivery;
import paperboy.store.DeliveryState;
import paperboy.store.EventQueue;
import paperboy.store.QueuedEvent;

/**
 * The rules by which messages reach their targets:
 *
 * <ul>
 *   <li>at least once: a delivery is noted after the target accepted it; what a crash leaves in
 *       between is sent again with the same id;
 *   <li>in order: no message passes an earlier one about the same subject;
 *   <li>each target on its own, each message on its own: what fails is tried again later, by {@link
 *       Retries}; what finally fails waits for a person, and what follows it about the same subject
 *       waits with it.
 * </ul>
 */
public final class Deliveries {

  private final EventQueue queue;
  private final PublishedFile published;
  private final Retries retries;
  private final InstantSource clock;

  /**
   * Tells the queue what it may have forgotten of the deliveries that the file knows.
   *
   * @param published what was published
   * @param clock for waiting only; no message holds its time
   */
  public Deliveries(
      EventQueue queue, PublishedFile published, Retries retries, InstantSource clock) {
    this.queue = Objects.requireNonNull(queue, "queue");
    this.published = Objects.requireNonNull(published, "published");
    this.retries = Objects.requireNonNull(retries, "retries");
    this.clock = Objects.requireNonNull(clock, "clock");
    queue.database().atOnce(this::tellAgain);
  }

  private void tellAgain() {
    published.replay(queue.publishedBytes(), line -> queue.tellAgain(line.target(), event(line)));
    queue.publishedBytes(published.bytes());
  }

  private static QueuedEvent event(PublishedFile.Line line) {
    return new QueuedEvent(
        line.number(), line.id(), line.type(), line.subject(), line.sha256(), null);
  }

  /**
   * What a target is to be sent next.
   *
   * @param patience how far ahead to look when nothing is due yet
   */
  public Optional<Delivery> next(Target target, Duration patience) {
    Instant now = clock.instant();
    return queue.next(target.id(), now).or(() -> queue.next(target.id(), now.plus(patience)));
  }

  /** How long to wait until it may be sent; zero or less if it is due. */
  public Duration wait(Delivery delivery) {
    return Duration.between(clock.instant(), delivery.due());
  }

  /** Notes that a target accepted a message: on disk first, then in the database. */
  public synchronized void delivered(Delivery delivery) {
    QueuedEvent e = delivery.event();
    published.append(
        new PublishedFile.Line(
            delivery.target(), e.number(), e.id(), e.type(), e.subject(), e.sha256()));
    queue.delivered(delivery, published.bytes());
  }

  /**
   * Notes that a try failed.
   *
   * @param reason in one line, without a secret
   * @return when it is tried again; empty if it finally failed
   */
  public Optional<Duration> failed(Delivery delivery, String reason) {
    int tries = delivery.tries() + 1;
    Duration wait = retries.after(tries);
    boolean isLast = tries >= retries.most();
    queue.failed(
        delivery,
        isLast ? DeliveryState.FAILED : DeliveryState.WAITING,
        clock.instant().plus(wait),
        reason);
    return isLast ? Optional.empty() : Optional.of(wait);
  }
}
