package paperboy.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ForcedFolderTest {

  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch mayEnd = new CountDownLatch(1);
  private final AtomicInteger times = new AtomicInteger();
  private final ForcedFolder folder = new ForcedFolder(this::forcing);

  @Test
  void allWhoAskMeanwhileShareTheNextTime() throws Exception {
    Thread first = asking();
    begun.await();
    List<Thread> others = Stream.generate(this::asking).limit(5).toList();
    while (others.stream().anyMatch(other -> other.getState() != Thread.State.BLOCKED)) {
      Thread.onSpinWait();
    }
    mayEnd.countDown();
    first.join();
    for (Thread other : others) {
      other.join();
    }
    assertThat(times).hasValue(2);
  }

  @Test
  void aNameGivenAfterwardsIsForcedAgain() throws IOException {
    mayEnd.countDown();
    folder.force();
    folder.force();
    assertThat(times).hasValue(2);
  }

  private Thread asking() {
    Thread thread =
        new Thread(
            () -> {
              try {
                folder.force();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    thread.start();
    return thread;
  }

  private void forcing() {
    times.incrementAndGet();
    begun.countDown();
    try {
      mayEnd.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
