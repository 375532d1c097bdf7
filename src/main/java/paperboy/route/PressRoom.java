package paperboy.route;

import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.camel.CamelContext;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;
import paperboy.document.Source;

/** The routes behind the inbox, running, for a command that hands the sources over itself. */
public final class PressRoom implements AutoCloseable {

  private final CamelContext camel = new DefaultCamelContext();
  private final ProducerTemplate sources = camel.createProducerTemplate();
  private final Function<Source, Edition> whole;

  /**
   * Starts the routes.
   *
   * @param press whose stages sources pass
   * @param outbox where editions go
   */
  public PressRoom(Press press, Consumer<Edition> outbox) {
    this.whole = press.guarded(this::send);
    try {
      camel.addRoutes(new DigestRoute(press));
      camel.addRoutes(new OutboxRoute(press, outbox));
      camel.start();
    } catch (Exception e) {
      throw new IllegalStateException("the routes do not start: " + e.getMessage(), e);
    }
  }

  /**
   * Sends one source through {@code direct:digest}.
   *
   * @return what went to the outbox
   * @throws RuntimeException whatever a stage threw
   */
  public Edition digest(Source source) {
    return whole.apply(source);
  }

  private Edition send(Source source) {
    try {
      return sources.requestBody("direct:digest", source, Edition.class);
    } catch (CamelExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  @Override
  public void close() {
    camel.stop();
  }
}
