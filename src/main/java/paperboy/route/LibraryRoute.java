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
  private String lastFault = "";

  /**
   * @param upkeep brings the library up to date, and does little when it is
   */
  public LibraryRoute(Runnable upkeep) {
    this.upkeep = Objects.requireNonNull(upkeep, "upkeep");
  }

  @Override
  public void configure() {
    from("timer:library?delay={{paperboy.library:1500}}&period={{paperboy.library:1500}}")
        .routeId("library")
        .errorHandler(noErrorHandler())
        .process(tick -> keep());
  }

  /** Brings the library up to date; a fault is said once, and tried again at the next turn. */
  synchronized void keep() {
    try {
      upkeep.run();
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
