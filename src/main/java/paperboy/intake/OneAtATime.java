package paperboy.intake;

import java.util.HashMap;
import java.util.Map;

/**
 * Lets inputs with the same bytes in one after the other, so that the second sees what became of
 * the first.
 */
final class OneAtATime {

  private final Map<String, String> owners = new HashMap<>();

  /** Waits until no other input with this content is in hand. */
  synchronized void begin(String path, String sha256) {
    boolean interrupted = false;
    while (owners.containsKey(sha256)) {
      try {
        wait();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    owners.put(sha256, path);
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Lets the next in. */
  synchronized void end(String path) {
    owners.values().remove(path);
    notifyAll();
  }
}
