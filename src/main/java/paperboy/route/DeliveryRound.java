package paperboy.route;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import paperboy.publish.Deliveries;
import paperboy.publish.Target;
import paperboy.store.Delivery;
import paperboy.store.StoreException;

/** Brings one target its messages, one after the other, in a thread of its own. */
final class DeliveryRound {

  private static final Logger LOG = LoggerFactory.getLogger("paperboy");

  /** How often to look for new messages. */
  private static final Duration LOOK = Duration.ofMillis(200);

  /** After some failures in a row, a target gets no more than one call in this time. */
  private static final Duration LONGEST_BREATH = Duration.ofMillis(1024);

  private static final int MOST_DOUBLINGS = 10;

  private final Target target;
  private final Deliveries deliveries;
  private final Function<Delivery, Optional<String>> send;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private int failuresInARow;

  /**
   * @param send sends a message; gives why it could not, in one line without a secret
   */
  DeliveryRound(Target target, Deliveries deliveries, Function<Delivery, Optional<String>> send) {
    this.target = Objects.requireNonNull(target, "target");
    this.deliveries = Objects.requireNonNull(deliveries, "deliveries");
    this.send = Objects.requireNonNull(send, "send");
  }

  /** Delivers until it is stopped. */
  void go() {
    try {
      while (!isStopped()) {
        if (!deliverNext(Duration.ZERO)) {
          pause(LOOK);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Delivers until nothing is left but what has to wait.
   *
   * @param patience how long a message may have to wait and still be waited for
   */
  void deliverAll(Duration patience) {
    try {
      boolean going = true;
      while (going && !isStopped()) {
        going = deliverNext(patience);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends it after the message in hand; nobody is interrupted while writing to disk. */
  void stop() {
    stopped.countDown();
  }

  private boolean isStopped() {
    return stopped.getCount() == 0;
  }

  private void pause(Duration time) throws InterruptedException {
    stopped.await(time.toMillis(), TimeUnit.MILLISECONDS);
  }

  private boolean deliverNext(Duration patience) throws InterruptedException {
    try {
      Optional<Delivery> next = deliveries.next(target, patience);
      if (next.isPresent()) {
        pause(deliveries.wait(next.get()));
        deliver(next.get());
      }
      return next.isPresent();
    } catch (StoreException | UncheckedIOException e) {
      if (!isStopped()) { // else what it writes to may be closed
        LOG.warn("publishing to {} waits: {}", target, Failure.reason(e));
        pause(LONGEST_BREATH);
      }
      return false;
    }
  }

  private void deliver(Delivery delivery) throws InterruptedException {
    if (isStopped()) {
      return;
    }
    Optional<String> fault = send.apply(delivery);
    if (fault.isEmpty()) {
      failuresInARow = 0;
      deliveries.delivered(delivery);
    } else {
      failed(delivery, fault.get());
      breathe();
    }
  }

  private void failed(Delivery delivery, String fault) {
    Optional<Duration> wait = deliveries.failed(delivery, fault);
    String subject = Failure.shown(delivery.event().subject());
    if (wait.isEmpty()) {
      LOG.error(
          "{} could not be published to {}: {}; see: paperboy publish", subject, target, fault);
    } else if (failuresInARow == 0) {
      LOG.warn("{} waits to be published to {}: {}", subject, target, fault);
    } else {
      LOG.debug("{} waits to be published to {}: {}", subject, target, fault);
    }
  }

  /** 1, 2, 4 … ms: who fails now and then is hardly slowed, who is down is not stormed. */
  private void breathe() throws InterruptedException {
    pause(Duration.ofMillis(1L << Math.min(failuresInARow, MOST_DOUBLINGS)));
    failuresInARow++;
  }
}
