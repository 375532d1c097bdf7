package paperboy.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import paperboy.publish.Announcements;
import paperboy.publish.Deliveries;
import paperboy.publish.PublishedFile;
import paperboy.publish.Target;
import paperboy.route.Publisher;
import paperboy.store.Database;
import paperboy.store.EventQueue;

/** The part of a watch that tells others; without targets it is nothing and loads nothing. */
final class Publishing implements AutoCloseable {

  /** How long the end of {@code --once} waits for the next try of what failed. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Announcements announcements;
  private final PublishedFile published;
  private final Publisher publisher;

  private Publishing(Announcements announcements, PublishedFile published, Publisher publisher) {
    this.announcements = announcements;
    this.published = published;
    this.publisher = publisher;
  }

  /**
   * Prepares it.
   *
   * @param state the state folder
   * @throws IllegalArgumentException if a target cannot be understood
   */
  static Publishing of(PublishOptions options, Path state, Database database) {
    List<Target> targets = options.targets();
    EventQueue queue = new EventQueue(database);
    Announcements announcements = new Announcements(queue, targets);
    if (targets.isEmpty()) {
      return new Publishing(announcements, null, null);
    }
    PublishedFile published = PublishedFile.in(state);
    try {
      Deliveries deliveries =
          new Deliveries(queue, published, options.retries(), InstantSource.system());
      Publisher publisher = new Publisher(targets, deliveries, options.plugins);
      return new Publishing(announcements, published, publisher);
    } catch (RuntimeException e) {
      published.close();
      throw e;
    }
  }

  /** Where changes are told, in the transaction in which they are written down. */
  Announcements announcements() {
    return announcements;
  }

  /** Sends what waits and what is to come. */
  void start() {
    if (publisher != null) {
      publisher.start();
    }
  }

  /** Sends what waits, and gives what fails some more tries. */
  void sendAll() throws InterruptedException {
    if (publisher != null) {
      publisher.deliverAll(PATIENCE);
    }
  }

  @Override
  public void close() {
    if (publisher != null) {
      publisher.close();
      published.close();
    }
  }
}
