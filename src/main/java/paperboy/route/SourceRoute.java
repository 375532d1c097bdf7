package paperboy.route;

import java.util.Objects;
import org.apache.camel.builder.RouteBuilder;
import paperboy.document.Source;

/**
 * {@code direct:source}: every digest in a source goes to {@code direct:digest}; one that fails
 * does not keep the others. The body is the source again at the end.
 */
public final class SourceRoute extends RouteBuilder {

  private final Press press;

  /**
   * @param press that unpacks archives
   */
  public SourceRoute(Press press) {
    this.press = Objects.requireNonNull(press, "press");
  }

  @Override
  public void configure() {
    from("direct:source")
        .routeId("source")
        .errorHandler(noErrorHandler())
        .split()
        .body(Source.class, press.unpack()::apply)
        .to("direct:digest")
        .end();
  }
}
