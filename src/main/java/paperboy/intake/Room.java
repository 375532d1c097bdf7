package paperboy.intake;

import java.io.InterruptedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import paperboy.folder.FolderException;

/**
 * The memory that inputs in hand may fill, by their sizes, so that one that needs all of it meets
 * no other: what they are made into takes many times as much. One that is larger than the room gets
 * all of it.
 */
final class Room {

  private static final int KILOBYTE = 1024;

  private final int kilobytes;
  private final Semaphore free;
  private final Map<String, Integer> taken = new ConcurrentHashMap<>();

  /**
   * @param bytes how many all inputs in hand may have together
   */
  Room(long bytes) {
    kilobytes = (int) Math.max(1, Math.min(bytes / KILOBYTE, Integer.MAX_VALUE));
    free = new Semaphore(kilobytes, true);
  }

  /** Waits until there is room for an input. */
  void enter(String path, long bytes) {
    int needed = (int) Math.min(bytes / KILOBYTE + 1, kilobytes);
    try {
      free.acquire(needed);
      taken.put(path, needed);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FolderException("read " + path, new InterruptedIOException("the program stops"));
    }
  }

  /** Whether an input has all the room. */
  boolean isAlone(String path) {
    return taken.getOrDefault(path, 0) == kilobytes;
  }

  /** An input is not in hand any more. */
  void leave(String path) {
    Integer left = taken.remove(path);
    if (left != null) {
      free.release(left);
    }
  }
}
