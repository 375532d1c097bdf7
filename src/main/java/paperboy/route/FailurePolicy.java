package paperboy.route;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteConfigurationBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import paperboy.document.Source;
import paperboy.folder.FailureReport;
import paperboy.folder.Inbox;

/**
 * What happens to an input of the inbox when something fails, decided in this one place. A fault of
 * the surroundings (disk full, outbox gone) leaves it in the inbox, to be tried again later; any
 * other is taken for the input's own and moves it to {@code .failed} with a report.
 */
public final class FailurePolicy extends RouteConfigurationBuilder {

  private static final Logger LOG = LoggerFactory.getLogger("paperboy");

  private final Inbox inbox;
  private final AtomicLong count = new AtomicLong();

  /**
   * @param inbox that the inputs lie in
   */
  public FailurePolicy(Inbox inbox) {
    this.inbox = Objects.requireNonNull(inbox, "inbox");
  }

  /** How many inputs failed or were put off so far. */
  public long count() {
    return count.get();
  }

  @Override
  public void configuration() {
    routeConfiguration()
        .onException(IOException.class)
        .handled(true)
        .process(this::postpone)
        .end()
        .onException(Throwable.class)
        .handled(true)
        .process(this::fail);
  }

  private void postpone(Exchange exchange) {
    count.incrementAndGet();
    Throwable fault = caught(exchange);
    Duration wait = inbox.postpone(path(exchange));
    LOG.warn(
        "{} waits in the inbox, tried again in {} s: {}",
        path(exchange),
        wait.toSeconds(),
        fault.getMessage());
    LOG.debug("{}", path(exchange), fault);
  }

  private void fail(Exchange exchange) {
    count.incrementAndGet();
    FailureReport report = Failure.report(path(exchange), caught(exchange));
    if (inbox.failed(report)) {
      LOG.warn("{} → .failed ({}): {}", report.file(), report.code(), report.reason());
    }
    LOG.debug("{}", report.file(), caught(exchange));
  }

  private static Throwable caught(Exchange exchange) {
    return exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class);
  }

  /** The path below the inbox: the body is the source, or still its path if reading it failed. */
  private static String path(Exchange exchange) {
    Object body = exchange.getMessage().getBody();
    return body instanceof Source source ? source.path() : String.valueOf(body);
  }
}
