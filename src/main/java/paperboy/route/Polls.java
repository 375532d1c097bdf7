package paperboy.route;

import java.util.Objects;
import java.util.Optional;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.spi.PollingConsumerPollStrategy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import paperboy.folder.Inbox;

/**
 * Is told of each look at the inbox: says when the folder is gone or another, and when all is
 * handled.
 */
public final class Polls implements PollingConsumerPollStrategy {

  private static final Logger LOG = LoggerFactory.getLogger("paperboy");

  private final Inbox inbox;
  private final Runnable whenQuiet;
  private boolean gone;
  private Optional<Object> known = Optional.empty();

  /**
   * @param inbox that is looked at
   * @param whenQuiet what to do when a look found nothing to handle or to wait for
   */
  public Polls(Inbox inbox, Runnable whenQuiet) {
    this.inbox = Objects.requireNonNull(inbox, "inbox");
    this.whenQuiet = Objects.requireNonNull(whenQuiet, "whenQuiet");
  }

  @Override
  public boolean begin(Consumer consumer, Endpoint endpoint) {
    boolean present = inbox.present();
    if (present == gone) {
      gone = !present;
      announce();
    }
    identify();
    inbox.look();
    if (gone) {
      whenQuiet.run();
    }
    return present;
  }

  private void announce() {
    if (gone) {
      LOG.error("the inbox is gone: mount it or make the folder again; it is not made anew");
    } else {
      LOG.info("the inbox is back");
    }
  }

  /** An empty folder may show where a share was mounted; the inbox itself may come back there. */
  private void identify() {
    Optional<Object> now = inbox.identity();
    if (now.isPresent() && known.isPresent() && !now.equals(known)) {
      LOG.warn("the inbox is another folder than before: if it is a share, see that it is mounted");
    }
    known = now.or(() -> known);
  }

  @Override
  public void commit(Consumer consumer, Endpoint endpoint, int polled) {
    if (polled == 0 && inbox.waiting() == 0 && inbox.inHand() == 0) {
      whenQuiet.run();
    }
  }

  @Override
  public boolean rollback(Consumer consumer, Endpoint endpoint, int retries, Exception cause) {
    LOG.warn("cannot look into the inbox, tried again at once: {}", Failure.reason(cause));
    LOG.debug("inbox", cause);
    return false;
  }
}
