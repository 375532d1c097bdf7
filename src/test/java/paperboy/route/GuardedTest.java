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
  void oneWithinAnotherSharesItsThread() {
    Function<String, Thread> inner = new Guarded<>(input -> Thread.currentThread(), LONG);
    Function<String, Boolean> outer =
        new Guarded<>(input -> inner.apply(input) == Thread.currentThread(), LONG);
    assertThat(outer.apply("a")).isTrue();
  }

  @Test
  void whatFollowsAStageThatWasGivenUpIsNotDone() throws InterruptedException {
    CountDownLatch over = new CountDownLatch(1);
    AtomicInteger after = new AtomicInteger();
    Function<String, String> hangs =
        new Guarded<>(
            input -> {
              forEver(input);
              Thread.currentThread().interrupt();
              return input;
            },
            LONG);
    Function<String, Integer> whole =
        input -> {
          try {
            hangs.apply(input);
            return after.incrementAndGet();
          } finally {
            over.countDown();
          }
        };
    assertThatThrownBy(() -> new Guarded<>(whole, Duration.ofMillis(50)).apply("a"))
        .isInstanceOf(RefusedException.class);
    over.await();
    assertThat(after).hasValue(0);
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
