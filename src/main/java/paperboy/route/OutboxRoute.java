package paperboy.route;

import java.util.Objects;
import java.util.function.Consumer;
import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;
import paperboy.model.Digest;

/** {@code direct:outbox}: a digest is written down in every format and delivered. */
public final class OutboxRoute extends RouteBuilder {

  private final Press press;
  private final Consumer<Edition> outbox;

  /**
   * @param press whose exporters write
   * @param outbox where editions go; it throws {@link paperboy.folder.FolderException} when they
   *     cannot
   */
  public OutboxRoute(Press press, Consumer<Edition> outbox) {
    this.press = Objects.requireNonNull(press, "press");
    this.outbox = Objects.requireNonNull(outbox, "outbox");
  }

  @Override
  public void configure() {
    from("direct:outbox")
        .routeId("outbox")
        .errorHandler(noErrorHandler())
        .transform()
        .body(Digest.class, press.print()::apply)
        .process()
        .body(Edition.class, outbox)
        .choice()
        .when()
        .body(Edition.class, Edition::isEmpty)
        .log(LoggingLevel.WARN, "paperboy", "${body}: no paper was found in it")
        .otherwise()
        .log(LoggingLevel.INFO, "paperboy", "${body}")
        .end();
  }
}
