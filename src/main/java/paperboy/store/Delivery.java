package paperboy.store;

import java.time.Instant;
import java.util.Objects;

/**
 * An event on its way to a target.
 *
 * @param target the target's id
 * @param name the target's address as it may be shown
 * @param event what is sent
 * @param state how far it is
 * @param tries how many there were, all in vain unless it is delivered
 * @param due not to be tried before
 * @param reason why the last try failed; empty before the first
 */
public record Delivery(
    String target,
    String name,
    QueuedEvent event,
    DeliveryState state,
    int tries,
    Instant due,
    String reason) {

  public Delivery {
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(due, "due");
    Objects.requireNonNull(reason, "reason");
  }
}
