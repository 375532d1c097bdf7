package paperboy.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.spi.PollingConsumerPollStrategy;
import org.apache.camel.test.junit5.CamelContextConfiguration;
import org.apache.camel.test.junit5.CamelTestSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paperboy.folder.HandTurnedClock;
import paperboy.folder.Inbox;
import paperboy.folder.Outbox;
import paperboy.intake.Intake;
import paperboy.store.Database;
import paperboy.store.Ledger;

/** The inbox while it is watched, with a clock of the test's own. */
class InboxRouteTest extends CamelTestSupport {

  private static final Duration SETTLE = Duration.ofSeconds(1);

  @TempDir private Path home;
  private final HandTurnedClock clock = new HandTurnedClock();
  private final AtomicInteger looks = new AtomicInteger();
  private Path folder;
  private Path outbox;

  @Override
  public void configureContext(CamelContextConfiguration configuration) {
    super.configureContext(configuration);
    Properties properties = new Properties();
    properties.setProperty("paperboy.poll", "5");
    configuration.withUseOverridePropertiesWithPropertiesComponent(properties);
  }

  @Override
  protected RoutesBuilder[] createRouteBuilders() throws IOException {
    folder = Files.createDirectories(home.resolve("inbox"));
    outbox = Files.createDirectories(home.resolve("outbox"));
    Inbox inbox = new Inbox(folder, SETTLE, 1000, clock);
    Press press = Presses.plain(List::of);
    Ledger ledger = new Ledger(Database.open(home.resolve("ledger.db")));
    Intake intake = new Intake(inbox, new Outbox(outbox), ledger);
    return new RoutesBuilder[] {
      new FailurePolicy(intake),
      new InboxRoute(inbox, intake, 2, counted(new Polls(inbox, () -> {}))),
      new SourceRoute(press),
      new DigestRoute(press),
      new OutboxRoute(
          press, edition -> intake.export(edition.digest().origin().file(), edition.exports()))
    };
  }

  @Test
  void fiftyFilesAreExportedOnceTheyHaveSettled() throws IOException {
    for (int i = 0; i < 50; i++) {
      drop(i + ".txt", "x" + i);
    }
    look();
    assertThat(names(outbox)).isEmpty();
    settle();
    await().until(() -> names(folder.resolve(".done")).size() == 50);
    assertThat(names(outbox)).hasSize(100);
  }

  @Test
  void aFileThatGrowsIsReadWhenItHasStopped() throws IOException {
    for (int i = 0; i < 5; i++) {
      drop("slow.txt", "x".repeat(i + 1));
      look();
      clock.turn(SETTLE.dividedBy(2));
      look();
      assertThat(names(outbox)).isEmpty();
    }
    clock.turn(SETTLE);
    await().until(() -> names(folder.resolve(".done")).contains("slow.txt"));
    assertThat(outbox.resolve("slow-txt.json")).content().contains("\"title\": \"xxxxx\"");
  }

  @Test
  void badInputsFailAloneWhateverTheyDo() throws IOException {
    drop("a.txt", "BAD");
    drop("b.txt", "DEEP");
    drop("c.txt", "FAULT");
    drop("d.txt", "x");
    settle();
    await().until(() -> names(folder.resolve(".failed")).size() == 6);
    await().until(() -> names(folder.resolve(".done")).contains("d.txt"));
    assertThat(code("a.txt")).contains("\"binary\"");
    assertThat(code("b.txt")).contains("\"too-deep\"");
    assertThat(code("c.txt")).contains("\"internal-error\"");
  }

  @Test
  void aFaultOfTheOutboxLeavesTheInputAndPassesByItself() throws IOException {
    Files.delete(outbox);
    drop("a.txt", "x");
    settle();
    look();
    assertThat(folder.resolve("a.txt")).exists();
    Files.createDirectory(outbox);
    clock.turn(Duration.ofMinutes(1));
    await().until(() -> names(folder.resolve(".done")).contains("a.txt"));
    assertThat(names(outbox)).hasSize(2);
  }

  @Test
  void anInboxThatVanishesAndReturnsIsPickedUpAgain() throws IOException {
    Path away = Files.move(folder, home.resolve("unmounted"));
    look();
    Files.move(away, folder);
    drop("a.txt", "x");
    settle();
    await().until(() -> names(folder.resolve(".done")).contains("a.txt"));
  }

  @Test
  void theOldExportIsReplacedByTheNewContents() throws IOException {
    for (int i : IntStream.rangeClosed(1, 2).toArray()) {
      drop("a.txt", "x".repeat(i));
      settle();
      await().until(() -> names(folder.resolve(".done")).size() == i);
    }
    assertThat(outbox.resolve("a-txt.json")).content().contains("\"title\": \"xx\"");
  }

  /** Waits until the inbox has been looked at from one end to the other. */
  private void look() {
    int before = looks.get();
    await().until(() -> looks.get() >= before + 2);
  }

  private PollingConsumerPollStrategy counted(Polls polls) {
    return new PollingConsumerPollStrategy() {
      @Override
      public boolean begin(Consumer consumer, Endpoint endpoint) {
        looks.incrementAndGet();
        return polls.begin(consumer, endpoint);
      }

      @Override
      public void commit(Consumer consumer, Endpoint endpoint, int polled) {
        polls.commit(consumer, endpoint, polled);
      }

      @Override
      public boolean rollback(Consumer consumer, Endpoint endpoint, int retries, Exception cause) {
        return polls.rollback(consumer, endpoint, retries, cause);
      }
    };
  }

  private void settle() {
    look();
    clock.turn(SETTLE);
  }

  private void drop(String name, String text) throws IOException {
    Path file = home.resolve(name);
    Files.writeString(file, text);
    Files.move(file, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }

  private String code(String name) throws IOException {
    return Files.readString(folder.resolve(".failed/" + name + ".error.json"));
  }

  private static List<String> names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
