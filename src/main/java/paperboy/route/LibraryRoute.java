package paperboy.route;

import java.util.Objects;
import org.apache.camel.builder.RouteBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the library current while digests come in, every second or two; that it cannot be kept now
 * holds back no digest.
 */
public final class LibraryRoute extends RouteBuilder {

  private static final Logger LOG = LoggerFactory.getLogger("paperboy");

  private final Runnable upkeep;
  private final Runnable finish;
  private String lastFault = "";

  /**
   * @param upkeep brings the library up to date, and does little when it is
   * @param finish does so for the last time
   */
  public LibraryRoute(Runnable upkeep, Runnable finish) {
    this.finish = Objects.requireNonNull(finish, "finish");
    this.upkeep = Objects.requireNonNull(upkeep, "upkeep");
  }

  @Override
  public void configure() {
    from("timer:library?delay={{paperboy.library:1500}}&period={{paperboy.library:1500}}")
        .routeId("library")
        .errorHandler(noErrorHandler())
        .process(tick -> guarded(upkeep));
  }

  /** Brings the library up to date for the last time. */
  void finish() {
    guarded(finish);
  }

  /** A fault is said once, and tried again at the next turn. */
  private synchronized void guarded(Runnable work) {
    try {
      work.run();
      lastFault = "";
    } catch (RuntimeException e) {
      String fault = Failure.reason(e);
      if (!fault.equals(lastFault)) {
        LOG.warn("the library is not up to date, tried again: {}", fault);
        LOG.debug("library", e);
      }
      lastFault = fault;
    }
  }
}
