package paperboy.route;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteConfigurationBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import paperboy.document.Source;
import paperboy.folder.FailureReport;
import paperboy.folder.FolderException;
import paperboy.intake.Intake;
import paperboy.store.StoreException;

/**
 * What happens to an input of the inbox when something fails, decided in this one place. A fault of
 * the surroundings (disk full, outbox gone) leaves it in the inbox, to be tried again later; any
 * other is taken for the input's own and moves it to {@code .failed} with a report.
 */
public final class FailurePolicy extends RouteConfigurationBuilder {

  private static final Logger LOG = LoggerFactory.getLogger("paperboy");

  private final Intake intake;
  private final AtomicLong count = new AtomicLong();

  /**
   * @param intake that has the inputs in hand
   */
  public FailurePolicy(Intake intake) {
    this.intake = Objects.requireNonNull(intake, "intake");
  }

  /** How many inputs failed or were put off so far. */
  public long count() {
    return count.get();
  }

  @Override
  public void configuration() {
    routeConfiguration()
        .onException(FolderException.class, StoreException.class)
        .handled(true)
        .process(this::postpone)
        .end()
        .onException(Throwable.class)
        .handled(true)
        .process(this::fail);
  }

  private void postpone(Exchange exchange) {
    postpone(path(exchange), caught(exchange));
  }

  private void postpone(String path, Throwable fault) {
    Optional<Duration> wait = intake.postpone(path, Failure.reason(fault));
    if (wait.isPresent()) {
      count.incrementAndGet();
      LOG.warn(
          "{} waits in the inbox, tried again in {} s: {}",
          path,
          wait.get().toSeconds(),
          Failure.reason(fault));
    }
    LOG.debug("{}", path, fault);
  }

  private void fail(Exchange exchange) {
    FailureReport report = Failure.report(path(exchange), caught(exchange));
    LOG.debug("{}", report.file(), caught(exchange));
    try {
      if (intake.failed(report)) {
        count.incrementAndGet();
        LOG.warn("{} → .failed ({}): {}", report.file(), report.code(), report.reason());
      }
    } catch (FolderException | StoreException e) {
      postpone(report.file(), e);
    }
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
