package paperboy.route;

import java.util.Objects;
import org.apache.camel.builder.RouteBuilder;
import paperboy.document.Document;
import paperboy.document.Source;
import paperboy.model.Digest;

/**
 * {@code direct:digest}: one source becomes a document, the document a digest, the digest regular.
 */
public final class DigestRoute extends RouteBuilder {

  private final Press press;

  /**
   * @param press whose stages the sources pass
   */
  public DigestRoute(Press press) {
    this.press = Objects.requireNonNull(press, "press");
  }

  @Override
  public void configure() {
    from("direct:digest")
        .routeId("digest")
        .errorHandler(noErrorHandler())
        .transform()
        .body(Source.class, press.read()::apply)
        .transform()
        .body(Document.class, press.find()::apply)
        .transform()
        .body(Digest.class, press.normalise()::apply)
        .to("direct:outbox");
  }
}
