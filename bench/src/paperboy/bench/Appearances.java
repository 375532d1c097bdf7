package paperboy.bench;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** When each file got its visible name in a folder, as the system tells it. */
final class Appearances implements AutoCloseable {

  private final Path folder;
  private final WatchService service;
  private final Map<String, Long> times = new ConcurrentHashMap<>();
  private final Thread thread = new Thread(this::listen, "appearances");

  /** Begins to listen. */
  Appearances(Path folder) throws IOException {
    this.folder = folder;
    service = folder.getFileSystem().newWatchService();
    folder.register(service, ENTRY_CREATE);
    thread.setDaemon(true);
    thread.start();
  }

  private void listen() {
    try {
      while (true) {
        WatchKey key = service.take();
        long now = System.nanoTime();
        for (WatchEvent<?> event : key.pollEvents()) {
          if (event.kind() == OVERFLOW) {
            all(now);
          } else {
            note(String.valueOf(event.context()), now);
          }
        }
        key.reset();
      }
    } catch (IOException | InterruptedException | ClosedWatchServiceException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void note(String name, long time) {
    if (!name.startsWith(".") && name.contains(".")) {
      times.putIfAbsent(name, time);
    }
  }

  /** The system has forgotten some: what lies there now has appeared. */
  private void all(long time) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      files.forEach(file -> note(file.getFileName().toString(), time));
    }
  }

  /** How many files have appeared. */
  int count() {
    return times.size();
  }

  /** Waits until so many files have appeared, or nothing more has for a minute. */
  void await(int files) throws InterruptedException {
    int before = -1;
    for (int quiet = 0;
        count() < files && quiet < 1200;
        quiet = count() == before ? quiet + 1 : 0) {
      before = count();
      TimeUnit.MILLISECONDS.sleep(50);
    }
    if (count() < files) {
      throw new IllegalStateException(count() + " of " + files + " exports appeared");
    }
  }

  /** When the last of a digest's two files appeared; null while one has not. */
  Long whole(String id) {
    Long json = times.get(id + ".json");
    Long markdown = times.get(id + ".md");
    return json == null || markdown == null ? null : Long.valueOf(Math.max(json, markdown));
  }

  /** Seconds between the first and the last appearance. */
  double seconds() {
    var all = times.values().stream().mapToLong(Long::longValue).summaryStatistics();
    return (all.getMax() - all.getMin()) / 1e9;
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
