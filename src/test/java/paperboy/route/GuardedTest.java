package paperboy.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import paperboy.folder.FolderException;
import paperboy.folder.RefusedException;

/** A stage that goes wrong in a way that would take the whole program along. */
class GuardedTest {

  private static final Duration LONG = Duration.ofMinutes(1);

  @Test
  void oneThatHangsIsGivenUp() throws InterruptedException {
    CountDownLatch interrupted = new CountDownLatch(1);
    Function<String, String> hangs =
        input -> {
          try {
            new CountDownLatch(1).await();
          } catch (InterruptedException e) {
            interrupted.countDown();
          }
          return input;
        };
    assertThatThrownBy(() -> new Guarded<>(hangs, Duration.ofMillis(50)).apply("a"))
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.code()).isEqualTo("too-slow"));
    interrupted.await();
  }

  @Test
  void oneThatNestsTooDeepFails() {
    assertThatThrownBy(() -> new Guarded<>(GuardedTest::deeper, LONG).apply(0))
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.code()).isEqualTo("too-deep"));
  }

  private static int deeper(int depth) {
    return deeper(depth + 1) + 1;
  }

  @Test
  void oneThatFindsNoMemoryIsTriedAgainAlone() {
    AtomicInteger tries = new AtomicInteger();
    Function<String, String> second =
        input -> {
          if (tries.incrementAndGet() == 1) {
            throw new OutOfMemoryError("another's fault");
          }
          return input;
        };
    assertThat(new Guarded<>(second, LONG).apply("a")).isEqualTo("a");
  }

  @Test
  void oneThatFindsNoMemoryEvenAloneFails() {
    Function<String, String> never =
        input -> {
          throw new OutOfMemoryError("its own fault");
        };
    assertThatThrownBy(() -> new Guarded<>(never, LONG).apply("a"))
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.code()).isEqualTo("too-large"));
  }

  @Test
  void whatItSaysIsHandedOn() {
    Function<String, String> refuses =
        input -> {
          throw new RefusedException("binary", "a is binary");
        };
    assertThatThrownBy(() -> new Guarded<>(refuses, LONG).apply("a")).hasMessage("a is binary");
  }

  @Test
  void aStopIsNotTheInputsFault() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> new Guarded<String, String>(GuardedTest::forEver, LONG).apply("a"))
        .isInstanceOf(FolderException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  private static String forEver(String input) {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      return input;
    }
    return input;
  }
}
