package paperboy.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import paperboy.publish.Post;
import paperboy.publish.Retries;
import paperboy.store.DeliveryState;

/**
 * Messages on their way to a real broker that dies. {@code -Dpublish.events=1000} makes it long.
 */
@EnabledIfSystemProperty(
    named = "kafka",
    matches = "true",
    disabledReason = "starts a Kafka broker twice, which takes 20 s: -Dkafka=true")
class KafkaPublisherTest {

  private static final int EVENTS = Integer.getInteger("publish.events", 200);
  private static final String TOPIC = "papers";
  private static final Retries QUICK =
      new Retries(1000, Duration.ofMillis(10), Duration.ofMillis(100));
  private static final String IMPATIENT =
      "&maxBlockMs=500&requestTimeoutMs=500&deliveryTimeoutMs=1000";

  @TempDir private Path home;
  private int failed;

  @Test
  void everyMessageReachesABrokerThatIsKilledAndComesBack() throws Exception {
    try (KafkaBroker broker = new KafkaBroker(home)) {
      String target = "kafka:" + TOPIC + "?brokers=" + broker.address() + IMPATIENT;
      try (Post post = Post.running(home, QUICK, target);
          Publisher publisher =
              new Publisher(post.targets, post.deliveries, home.resolve("plugins"))) {
        Told.tell(post, EVENTS);
        publisher.start();
        until(() -> delivered(post) > EVENTS / 3);
        broker.kill();
        until(() -> !post.queue.troubled().isEmpty());
        failed = post.queue.troubled().size();
        broker.start();
        until(() -> delivered(post) == EVENTS);
      }
      List<JsonNode> taken = taken(broker);
      Told.isWhole(taken, EVENTS);
      System.out.printf(
          "publish test, kafka: %d events, broker killed once with %d in trouble:"
              + " %d messages taken, %d distinct ids%n",
          EVENTS, failed, taken.size(), EVENTS);
    }
  }

  private static void until(Callable<Boolean> condition) {
    await().atMost(60, TimeUnit.SECONDS).until(condition);
  }

  private static long delivered(Post post) {
    return post.queue.totals().values().stream()
        .mapToLong(states -> states.getOrDefault(DeliveryState.DELIVERED, 0L))
        .sum();
  }

  private static List<JsonNode> taken(KafkaBroker broker) throws Exception {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", broker.address(), "auto.offset.reset", "earliest");
    List<JsonNode> messages = new ArrayList<>();
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(TOPIC).stream()
              .map(p -> new TopicPartition(p.topic(), p.partition()))
              .toList();
      consumer.assign(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
        for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofSeconds(1))) {
          messages.add(message(record));
        }
      }
      assertThat(partitions).hasSize(3);
    }
    return messages;
  }

  private static JsonNode message(ConsumerRecord<String, String> record) throws Exception {
    JsonNode message = new ObjectMapper().readTree(record.value());
    assertThat(record.key()).isEqualTo(message.get("subject").asText());
    assertThat(
            new String(record.headers().lastHeader("content-type").value(), StandardCharsets.UTF_8))
        .isEqualTo("application/cloudevents+json; charset=UTF-8");
    return message;
  }
}
