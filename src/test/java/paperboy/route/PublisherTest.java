package paperboy.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import paperboy.publish.Post;
import paperboy.publish.Retries;
import paperboy.store.Delivery;
import paperboy.store.DeliveryState;

/** Messages on their way to real endpoints. {@code -Dpublish.events=1000} makes it long. */
class PublisherTest {

  private static final int EVENTS = Integer.getInteger("publish.events", 200);
  private static final String SECRET = "hush+word/7";
  private static final String PART = "hush";
  private static final Retries QUICK = new Retries(40, Duration.ofMillis(1), Duration.ofMillis(8));
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  @TempDir private Path home;

  @AfterEach
  void forget() {
    System.clearProperty("paperboy.test.secret");
  }

  @Test
  void everyMessageReachesAServerThatFailsHalfItsCallsAcrossARestart() throws Exception {
    try (ShakyServer server = new ShakyServer()) {
      try (Post post = Post.running(home, QUICK, server.address());
          Publisher publisher = publisher(post)) {
        Told.tell(post, EVENTS);
        publisher.start();
        await().until(() -> server.taken().size() > EVENTS / 3);
      }
      assertThat(server.taken()).hasSizeLessThan(EVENTS);
      try (Post post = Post.running(home, QUICK, server.address());
          Publisher publisher = publisher(post)) {
        publisher.deliverAll(PATIENCE);
        assertThat(post.queue.troubled()).isEmpty();
      }
      Told.isWhole(server.taken(), EVENTS);
      System.out.printf(
          "publish test, http: %d events, %d calls, %d failed: %d messages taken, %d distinct ids%n",
          EVENTS, server.calls(), server.failures(), server.taken().size(), EVENTS);
    }
  }

  @Test
  void aTargetThatIsDownOrHangsDelaysNoOther() throws Exception {
    String folder = "file:" + home.resolve("events") + "?fileName=${id}.json";
    try (ServerSocket hanging = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Post post =
            Post.running(home, QUICK, "http://localhost:1/in", hangingAddress(hanging), folder);
        Publisher publisher = publisher(post)) {
      Told.tell(post, EVENTS);
      publisher.start();
      await().until(() -> delivered(post, 2) == EVENTS);
      assertThat(delivered(post, 0) + delivered(post, 1)).isZero();
      Told.isWhole(messages(post), EVENTS);
    }
  }

  private static String hangingAddress(ServerSocket socket) {
    return "http://localhost:" + socket.getLocalPort() + "/?responseTimeout=500";
  }

  private static long delivered(Post post, int target) {
    return post.queue
        .totals()
        .get(post.targets.get(target).name())
        .getOrDefault(DeliveryState.DELIVERED, 0L);
  }

  /** The files of the folder, in the order of their events. */
  private List<JsonNode> messages(Post post) throws IOException {
    List<String> lines = Files.readAllLines(home.resolve("published.jsonl"));
    return lines.stream()
        .map(line -> home.resolve("events/" + parsed(line).get("id").asText() + ".json"))
        .map(file -> parsed(read(file)))
        .toList();
  }

  @Test
  void whatFinallyFailsIsListedAndSentAgain() throws Exception {
    Retries twice = new Retries(2, Duration.ofMillis(1), Duration.ofMillis(1));
    Path folder = home.resolve("events");
    Files.writeString(folder, "a file where the folder should be");
    try (Post post = Post.running(home, twice, "file:" + folder);
        Publisher publisher = publisher(post)) {
      post.paper("x", "one");
      publisher.deliverAll(PATIENCE);
      assertThat(post.queue.troubled())
          .extracting(Delivery::state)
          .containsExactly(DeliveryState.FAILED);
      Files.delete(folder);
      post.queue.again();
      publisher.deliverAll(PATIENCE);
      assertThat(post.queue.troubled()).isEmpty();
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:1/{{sys:paperboy.test.secret}}",
        "http://me:{{sys:paperboy.test.secret}}@localhost:1/in",
        "http://localhost:1/in?token={{sys:paperboy.test.secret}}",
        "http://localhost:1/in?authMethod=Basic&authUsername=me&authPassword=RAW(hush+word/7)",
        "file:/dev/null/{{sys:paperboy.test.secret}}"
      })
  void secretsAreWrittenDownNowhere(String target) throws Exception {
    System.setProperty("paperboy.test.secret", SECRET);
    Level level = own().getLevel();
    ListAppender<ILoggingEvent> log = listening();
    Retries none = new Retries(1, Duration.ZERO, Duration.ZERO);
    try (Post post = Post.running(home, none, target);
        Publisher publisher = publisher(post)) {
      post.paper("x", "one");
      publisher.deliverAll(Duration.ZERO);
      assertThat(post.queue.troubled().toString())
          .doesNotContain(PART, "/7@")
          .contains("Exception");
    } finally {
      logger().detachAppender(log);
      own().detachAppender(log);
      own().setAdditive(true);
      own().setLevel(level);
    }
    assertThat(log.list).isNotEmpty();
    assertThat(log.list).extracting(PublisherTest::told).noneMatch(line -> line.contains(PART));
    try (Stream<Path> files = Files.walk(home)) {
      assertThat(files.filter(Files::isRegularFile))
          .isNotEmpty()
          .allSatisfy(file -> assertThat(read(file)).doesNotContain(PART));
    }
  }

  private static ListAppender<ILoggingEvent> listening() {
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    log.start();
    logger().addAppender(log);
    own().addAppender(log);
    own().setAdditive(false);
    own().setLevel(Level.DEBUG);
    return log;
  }

  private static Logger own() {
    return (Logger) LoggerFactory.getLogger("paperboy");
  }

  private static Logger logger() {
    return (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
  }

  private static String told(ILoggingEvent event) {
    String trace =
        event.getThrowableProxy() == null
            ? ""
            : ThrowableProxyUtil.asString(event.getThrowableProxy());
    return event.getFormattedMessage() + trace;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pigeon:{{sys:paperboy.test.secret}}",
        "file:a?nonsense={{sys:paperboy.test.secret}}",
        "{{env:PAPERBOY_TEST_UNSET}}",
        "nonsense"
      })
  void aTargetThatCannotBeUnderstoodIsRefusedWithoutItsSecret(String target) {
    System.setProperty("paperboy.test.secret", SECRET);
    try (Post post = Post.running(home, QUICK, target)) {
      assertThatThrownBy(() -> publisher(post))
          .isInstanceOf(IllegalArgumentException.class)
          .hasNoCause()
          .hasMessageStartingWith("cannot publish to " + post.targets.get(0).name() + ": ")
          .message()
          .doesNotContain(PART);
    }
  }

  @Test
  void componentsComeFromThePluginsFolder() throws Exception {
    PluginJar.write(Files.createDirectories(home.resolve("plugins")).resolve("shout.jar"));
    try (Post post = Post.running(home, QUICK, "shout:" + home.resolve("heard.json"));
        Publisher publisher = publisher(post)) {
      post.paper("x", "one");
      publisher.deliverAll(PATIENCE);
    }
    assertThat(parsed(read(home.resolve("heard.json"))).at("/data/text").asText()).isEqualTo("one");
  }

  @Test
  void twoTargetsAreTwoQueues() throws Exception {
    Path first = home.resolve("first");
    Path second = home.resolve("second");
    try (Post post = Post.running(home, QUICK, "file:" + first + ",file:" + second);
        Publisher publisher = publisher(post)) {
      post.announcements.digestExported("week-24", "{\"entries\":[]}", "2024-06-14");
      publisher.deliverAll(PATIENCE);
      assertThat(post.queue.totals().values()).containsOnly(Map.of(DeliveryState.DELIVERED, 1L));
    }
    assertThat(first.toFile().list()).hasSize(1).isEqualTo(second.toFile().list());
  }

  private Publisher publisher(Post post) {
    return new Publisher(post.targets, post.deliveries, home.resolve("plugins"));
  }

  private static JsonNode parsed(String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Any file, byte by byte. */
  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
