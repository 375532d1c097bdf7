package paperboy.route;

import java.util.Map;
import java.util.Objects;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import paperboy.publish.CloudEvent;
import paperboy.publish.Target;

/**
 * {@code direct:publish-1}: a message, in UTF-8, goes to the first target. The body is the message,
 * the property {@value #SUBJECT} the id of the digest or paper it is about. A failure is thrown.
 */
public final class PublishRoute extends RouteBuilder {

  /** The exchange's property that holds the subject. */
  static final String SUBJECT = "paperboy.subject";

  /** Headers by which brokers keep the messages about one subject in order. */
  private static final Map<String, String> ORDER =
      Map.of("kafka", "kafka.KEY", "jms", "JMSXGroupID", "activemq", "JMSXGroupID");

  private final Target target;
  private final String scheme;
  private final int number;

  /**
   * @param target where messages go
   * @param scheme of its address: {@code kafka}
   * @param number 1, 2, 3 … among the targets
   */
  public PublishRoute(Target target, String scheme, int number) {
    this.target = Objects.requireNonNull(target, "target");
    this.scheme = Objects.requireNonNull(scheme, "scheme");
    this.number = number;
  }

  @Override
  public void configure() {
    String id = "publish-" + number;
    from("direct:" + id)
        .routeId(id)
        .errorHandler(noErrorHandler())
        .removeHeaders("*")
        .setProperty(Exchange.CHARSET_NAME, constant("UTF-8"))
        .setHeader("content-type", constant(CloudEvent.MEDIA_TYPE))
        .choice()
        .when(constant(ORDER.containsKey(scheme)))
        .setHeader(ORDER.getOrDefault(scheme, "subject"), exchangeProperty(SUBJECT))
        .end()
        .to(target.uri());
  }
}
