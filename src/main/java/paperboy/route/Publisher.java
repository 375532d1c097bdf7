package paperboy.route;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.camel.CamelContext;
import org.apache.camel.Component;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PropertyBindingSupport;
import paperboy.publish.Deliveries;
import paperboy.publish.Target;
import paperboy.store.Delivery;

/**
 * Sends waiting messages to their targets: a route and a thread each, apart from the routes that
 * handle digests, so that nobody waits for anybody. A target that cannot be reached is no failure
 * here; its messages wait.
 *
 * <pre>{@code
 * try (Publisher publisher = new Publisher(targets, deliveries, Path.of("plugins"))) {
 *   publisher.start();
 *   …
 * }
 * }</pre>
 */
public final class Publisher implements AutoCloseable {

  private static final int SECONDS_TO_STOP = 3;

  /** What components allow themselves is for ever, or minutes; retrying is the queue's business. */
  private static final Map<String, Object> HTTP =
      Map.of(
          "connectTimeout", "10000",
          "connectionRequestTimeout", "10000",
          "responseTimeout", "60000",
          "automaticRetriesDisabled", "true");

  private static final Map<String, Map<String, Object>> DEFAULTS =
      Map.of("http", HTTP, "https", HTTP);

  private final CamelContext camel = new DefaultCamelContext();
  private final ProducerTemplate messages = camel.createProducerTemplate();
  private final List<DeliveryRound> rounds = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();
  private final URLClassLoader plugins;

  /**
   * Makes the routes; nothing is sent yet.
   *
   * @param targets who messages go to
   * @param deliveries which messages
   * @param plugins a folder of jars with further components; it may be missing
   * @throws IllegalArgumentException if a target cannot be understood; it says why, without a
   *     secret
   */
  public Publisher(List<Target> targets, Deliveries deliveries, Path plugins) {
    Objects.requireNonNull(deliveries, "deliveries");
    this.plugins = Plugins.in(plugins);
    camel.setApplicationContextClassLoader(this.plugins);
    camel.getGlobalEndpointConfiguration().setLazyStartProducer(true);
    camel.getShutdownStrategy().setTimeout(SECONDS_TO_STOP);
    try {
      camel.start();
      for (int i = 1; i <= targets.size(); i++) {
        rounds.add(round(targets.get(i - 1), i, deliveries));
      }
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  private DeliveryRound round(Target target, int number, Deliveries deliveries) {
    Secrets secrets = Secrets.of(target.uri(), text -> resolved(text, target));
    String uri = resolved(target.uri(), target);
    String scheme = uri.substring(0, Math.max(0, uri.indexOf(':')));
    try {
      Component component = scheme.isEmpty() ? null : camel.getComponent(scheme);
      if (component == null) {
        throw new NoSuchElementException(
            "no Camel component is called \""
                + scheme
                + "\"; its jars belong into the plugins folder");
      }
      Map<String, Object> defaults = DEFAULTS.getOrDefault(scheme, Map.of());
      PropertyBindingSupport.bindProperties(camel, component, new HashMap<>(defaults));
      camel.addRoutes(new PublishRoute(target, scheme, number));
    } catch (Exception e) {
      throw refused(target, secrets.reason(e));
    }
    return new DeliveryRound(target, deliveries, message -> send(number, message, secrets));
  }

  /** Without the exception, which may hold a secret. */
  private static IllegalArgumentException refused(Target target, String reason) {
    return new IllegalArgumentException("cannot publish to " + target + ": " + reason);
  }

  /** What Camel says of a placeholder names it, not its value. */
  private String resolved(String text, Target target) {
    try {
      return camel.resolvePropertyPlaceholders(text);
    } catch (RuntimeException e) {
      throw refused(target, Failure.reason(e));
    }
  }

  private Optional<String> send(int number, Delivery delivery, Secrets secrets) {
    Exchange sent = messages.send("direct:publish-" + number, exchange -> fill(exchange, delivery));
    return Optional.ofNullable(sent.getException()).map(secrets::reason);
  }

  /** A message's own id names files, unless the target's options do. */
  private static void fill(Exchange exchange, Delivery delivery) {
    exchange.setProperty(PublishRoute.SUBJECT, delivery.event().subject());
    exchange.getMessage().setMessageId(delivery.event().id());
    exchange.getMessage().setBody(delivery.event().message().getBytes(StandardCharsets.UTF_8));
  }

  /** Sends what waits and what is to come, until closed. */
  public void start() {
    rounds.forEach(round -> run(round::go));
  }

  /**
   * Sends what waits.
   *
   * @param patience how long a message that failed may have to wait and still be waited for
   */
  public void deliverAll(Duration patience) throws InterruptedException {
    rounds.forEach(round -> run(() -> round.deliverAll(patience)));
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private void run(Runnable work) {
    Thread thread = new Thread(work, "publish");
    thread.setDaemon(true);
    thread.setContextClassLoader(plugins);
    threads.add(thread);
    thread.start();
  }

  /** Ends; what is just being sent has some seconds, and is sent again after the next start. */
  @Override
  public void close() {
    rounds.forEach(DeliveryRound::stop);
    try {
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_STOP);
      for (Thread thread : threads) {
        thread.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())));
      }
      camel.stop();
      plugins.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the plugins", e);
    }
  }
}
