package paperboy.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paperboy.store.Delivery;
import paperboy.store.DeliveryState;

class DeliveriesTest {

  @TempDir private Path home;

  @Test
  void everyTargetIsToldEveryChangeOnce() {
    try (Post post = Post.standing(home, "file:a", "file:b")) {
      post.paper("x", "one");
      post.paper("x", "one");
      assertThat(post.accept(0)).isEqualTo("x one");
      post.paper("x", "one");
      assertThat(post.accept(0)).isEqualTo("nothing");
      assertThat(post.accept(1)).isEqualTo("x one");
      assertThat(post.accept(1)).isEqualTo("nothing");
    }
  }

  @Test
  void whatIsToldAgainAfterSomethingElseIsAnotherEvent() {
    try (Post post = Post.standing(home, "file:a")) {
      post.paper("x", "one");
      String first = post.next(0).orElseThrow().event().id();
      post.accept(0);
      post.paper("x", "two");
      post.accept(0);
      post.paper("x", "one");
      assertThat(post.next(0).orElseThrow().event().id()).isNotEqualTo(first);
      assertThat(post.accept(0)).isEqualTo("x one");
    }
  }

  @Test
  void aTargetThatIsNewIsToldWhatIsAnnouncedFromThenOn() {
    try (Post post = Post.standing(home, "file:a")) {
      post.paper("x", "one");
      post.accept(0);
    }
    try (Post post = Post.standing(home, "file:a", "file:b")) {
      assertThat(post.accept(1)).isEqualTo("nothing");
      post.paper("x", "one");
      assertThat(post.accept(0)).isEqualTo("nothing");
      assertThat(post.accept(1)).isEqualTo("x one");
    }
  }

  @Test
  void nothingPassesAnEarlierMessageAboutTheSameSubject() {
    try (Post post = Post.standing(home, "file:a")) {
      post.paper("x", "one");
      post.paper("x", "two");
      post.paper("y", "one");
      assertThat(post.refuse(0)).isEqualTo("x one");
      assertThat(post.accept(0)).isEqualTo("y one");
      assertThat(post.accept(0)).isEqualTo("nothing");
      post.pass(Duration.ofSeconds(1));
      assertThat(post.accept(0)).isEqualTo("x one");
      assertThat(post.accept(0)).isEqualTo("x two");
    }
  }

  @Test
  void waitsGrow() {
    Retries retries = Retries.STANDARD;
    assertThat(Stream.of(1, 2, 3, 9, 10, 300).map(retries::after).map(Duration::toSeconds))
        .containsExactly(1L, 2L, 4L, 256L, 300L, 300L);
    assertThatThrownBy(() -> retries.atMost(0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatFinallyFailsIsListedAndSentAgainInOrder() {
    try (Post post = Post.standing(home, "file:a")) {
      fail(post);
      post.paper("x", "two");
      assertThat(post.accept(0)).isEqualTo("nothing");
      Delivery failed = post.queue.troubled().get(0);
      assertThat(failed.state()).isEqualTo(DeliveryState.FAILED);
      assertThat(failed.tries()).isEqualTo(3);
      assertThat(failed.reason()).isEqualTo("HTTP 500");
      assertThat(post.queue.again()).isOne();
      assertThat(post.accept(0)).isEqualTo("x one");
      assertThat(post.accept(0)).isEqualTo("x two");
      assertThat(post.queue.troubled()).isEmpty();
    }
  }

  @Test
  void whatIsGivenUpHoldsNothingBackAndIsNotToldAgain() {
    try (Post post = Post.standing(home, "file:a")) {
      fail(post);
      assertThat(post.queue.drop()).isOne();
      post.paper("x", "one");
      assertThat(post.accept(0)).isEqualTo("nothing");
      post.paper("x", "two");
      assertThat(post.accept(0)).isEqualTo("x two");
    }
  }

  private static void fail(Post post) {
    post.paper("x", "one");
    for (int i = 0; i < 3; i++) {
      assertThat(post.refuse(0)).isEqualTo("x one");
      post.pass(Duration.ofMinutes(5));
    }
  }

  @Test
  void aChangeThatIsNotWrittenDownIsNotTold() {
    try (Post post = Post.standing(home, "file:a")) {
      assertThatThrownBy(
              () ->
                  post.database.atOnce(
                      () -> {
                        post.paper("x", "one");
                        throw new IllegalStateException("the disk is full");
                      }))
          .hasMessage("the disk is full");
      assertThat(post.accept(0)).isEqualTo("nothing");
    }
  }

  @Test
  void messagesAreKeptNoLongerThanSomeoneWaits() {
    try (Post post = Post.standing(home, "file:a", "file:b")) {
      post.paper("x", "one");
      post.accept(0);
      assertThat(post.next(1).orElseThrow().event().message()).contains("one");
      post.accept(1);
      assertThat(post.queue.last("io.paperboy.paper.changed", "x").orElseThrow().message())
          .isNull();
    }
  }

  @Test
  void aRebuiltDatabaseDoesNotSendEverythingAgain() throws IOException {
    try (Post post = Post.standing(home, "file:a", "file:b")) {
      for (String text : new String[] {"one", "two", "one"}) {
        post.paper("x", text);
        post.accept(0);
      }
      post.accept(1);
      post.paper("y", "one");
    }
    Files.delete(home.resolve("ledger.db"));
    try (Post post = Post.standing(home, "file:a", "file:b")) {
      post.paper("x", "one");
      post.paper("y", "one");
      assertThat(post.accept(0)).isEqualTo("y one");
      assertThat(post.accept(0)).isEqualTo("nothing");
      assertThat(post.accept(1)).isEqualTo("y one");
      post.paper("x", "two");
      post.paper("x", "one");
      post.accept(0);
      String id = post.next(0).orElseThrow().event().id();
      assertThat(id).isEqualTo(id("one", 2));
    }
  }

  private static String id(String text, int times) {
    String data = "{\"text\":\"" + text + "\"}";
    return CloudEvent.of(EventType.PAPER_CHANGED, "x", null, data, times).id();
  }

  @Test
  void whatACrashLeftBetweenFileAndDatabaseIsNotSentAgain() {
    try (Post post = Post.standing(home, "file:a")) {
      post.paper("x", "one");
      Delivery next = post.next(0).orElseThrow();
      post.published.append(
          new PublishedFile.Line(
              next.target(),
              next.event().number(),
              next.event().id(),
              next.event().type(),
              next.event().subject(),
              next.event().sha256()));
    }
    try (Post post = Post.standing(home, "file:a")) {
      assertThat(post.accept(0)).isEqualTo("nothing");
      assertThat(post.queue.totals())
          .isEqualTo(Map.of("file:a", Map.of(DeliveryState.DELIVERED, 1L)));
    }
  }

  @Test
  void aTornLineIsLeftOut() throws IOException {
    try (Post post = Post.standing(home, "file:a")) {
      post.paper("x", "one");
      post.accept(0);
    }
    Path file = home.resolve("published.jsonl");
    Files.writeString(file, "{\"target\":\"abc", StandardOpenOption.APPEND);
    Files.delete(home.resolve("ledger.db"));
    try (Post post = Post.standing(home, "file:a")) {
      post.paper("x", "one");
      post.paper("x", "two");
      assertThat(post.accept(0)).isEqualTo("x two");
    }
    assertThat(Files.readAllLines(file)).hasSize(3);
  }
}
