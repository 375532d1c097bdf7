package paperboy.route;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import paperboy.folder.FolderException;
import paperboy.folder.RefusedException;

/**
 * A stage that can fail only the one input that is to blame, where it would hang, nest too deep or
 * take all memory.
 *
 * <p>It runs in a thread of its own, which is given up when the time is over; stages within a
 * guarded whole share its thread and its time, as handing over costs more than small stages do, and
 * nothing goes on once the whole is given up. An input that finds no memory left may be another's
 * victim: it gets a second try, alone.
 *
 * @param <A> what goes in
 * @param <B> what comes out
 */
final class Guarded<A, B> implements Function<A, B> {

  private static final ExecutorService THREADS =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new StageThread(work);
            thread.setDaemon(true);
            return thread;
          });

  /** A thread that may be given up. */
  private static final class StageThread extends Thread {

    StageThread(Runnable work) {
      super(work, "stage");
    }
  }

  /** Everyone holds the one lock; who needs all memory holds the other. */
  private static final ReadWriteLock MEMORY = new ReentrantReadWriteLock();

  private final Function<A, B> stage;
  private final Duration limit;

  /**
   * @param stage that may go wrong
   * @param limit how long it may take
   */
  Guarded(Function<A, B> stage, Duration limit) {
    this.stage = Objects.requireNonNull(stage, "stage");
    this.limit = Objects.requireNonNull(limit, "limit");
  }

  /**
   * Runs the stage.
   *
   * @throws RefusedException if it took too long, nested too deep, or found no memory even alone
   * @throws FolderException if the program was stopped meanwhile, which is not the input's fault
   */
  @Override
  public B apply(A input) {
    if (Thread.currentThread() instanceof StageThread) {
      return within(input);
    }
    try {
      return holding(MEMORY.readLock(), input);
    } catch (OutOfMemoryError e) {
      return alone(input);
    }
  }

  /** In the thread, the time and the memory of the one around it. */
  private B within(A input) {
    B result = stage.apply(input);
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("given up");
    }
    return result;
  }

  private B alone(A input) {
    try {
      return holding(MEMORY.writeLock(), input);
    } catch (OutOfMemoryError e) {
      throw new RefusedException("too-large", "it needs more memory than there is");
    }
  }

  private B holding(Lock lock, A input) {
    lock.lock();
    try {
      return inTime(THREADS.submit(() -> stage.apply(input)));
    } finally {
      lock.unlock();
    }
  }

  private B inTime(Future<B> result) {
    try {
      return result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      result.cancel(true);
      throw new RefusedException("too-slow", "it took longer than " + limit.toSeconds() + " s");
    } catch (InterruptedException e) {
      result.cancel(true);
      Thread.currentThread().interrupt();
      throw new FolderException("finish it", new InterruptedIOException("the program stops"));
    } catch (ExecutionException e) {
      throw own(e.getCause());
    }
  }

  private static RuntimeException own(Throwable cause) {
    if (cause instanceof StackOverflowError) {
      return new RefusedException("too-deep", "it nests deeper than can be followed");
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException own ? own : new IllegalStateException(cause);
  }
}
