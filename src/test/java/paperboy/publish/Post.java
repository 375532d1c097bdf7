package paperboy.publish;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import paperboy.store.Database;
import paperboy.store.Delivery;
import paperboy.store.EventQueue;

/** A queue in a folder with a clock that is turned by hand, and everything that sends from it. */
public final class Post implements AutoCloseable {

  public final List<Target> targets;
  public final Database database;
  public final EventQueue queue;
  public final PublishedFile published;
  public final Announcements announcements;
  public final Deliveries deliveries;
  private Instant now = Instant.EPOCH;

  /** With three tries, the clock standing still. */
  public static Post standing(Path home, String... targets) {
    return new Post(home, 3, null, targets);
  }

  /** With a real clock. */
  public static Post running(Path home, Retries retries, String... targets) {
    return new Post(home, retries, InstantSource.system(), targets);
  }

  private Post(Path home, int tries, InstantSource clock, String... targets) {
    this(home, Retries.STANDARD.atMost(tries), clock, targets);
  }

  private Post(Path home, Retries retries, InstantSource clock, String... targets) {
    this.targets = Target.in(List.of(targets));
    database = Database.open(home.resolve("ledger.db"));
    queue = new EventQueue(database);
    published = PublishedFile.in(home);
    announcements = new Announcements(queue, this.targets);
    deliveries = new Deliveries(queue, published, retries, clock == null ? () -> now : clock);
  }

  /** Tells of a paper. */
  public void paper(String id, String text) {
    announcements.paperChanged(id, "{\"text\":\"" + text + "\"}", null);
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  Optional<Delivery> next(int target) {
    return deliveries.next(targets.get(target), Duration.ZERO);
  }

  /** The subject and text that a target gets next, which it accepts; "nothing" if there is none. */
  String accept(int target) {
    Optional<Delivery> next = next(target);
    next.ifPresent(deliveries::delivered);
    return next.map(Post::shown).orElse("nothing");
  }

  /** The same, but the target refuses it. */
  String refuse(int target) {
    Optional<Delivery> next = next(target);
    next.ifPresent(delivery -> deliveries.failed(delivery, "HTTP 500"));
    return next.map(Post::shown).orElse("nothing");
  }

  private static String shown(Delivery delivery) {
    String message = delivery.event().message();
    String text = message.replaceFirst(".*\"text\":\"", "").replaceFirst("\".*", "");
    return delivery.event().subject() + " " + text;
  }

  @Override
  public void close() {
    published.close();
    database.close();
  }
}
