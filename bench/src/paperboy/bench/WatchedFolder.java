package paperboy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import paperboy.document.Source;

/**
 * An inbox, what belongs to it, and a folder beside it that files are dropped from by renaming.
 *
 * @param inbox that is watched
 * @param outbox where exports appear
 * @param state what the program remembers
 * @param hand where a file lies before it is dropped
 */
record WatchedFolder(Path inbox, Path outbox, Path state, Path hand) {

  /** Makes the folders. */
  static WatchedFolder make(Path home) throws IOException {
    WatchedFolder made =
        new WatchedFolder(
            home.resolve("inbox"),
            home.resolve("outbox"),
            home.resolve("state"),
            home.resolve("hand"));
    for (Path folder : List.of(made.inbox, made.outbox, made.state, made.hand)) {
      Files.createDirectories(folder);
    }
    return made;
  }

  /** Starts {@code watch} on it; {@code java} are options of Java. */
  Program watch(String java, Object... more) throws IOException {
    List<Object> args = new ArrayList<>(List.of("watch", "--inbox", inbox, "--outbox", outbox));
    args.addAll(List.of("--state", state));
    args.addAll(List.of(more));
    return Program.paperboy(java, args.toArray());
  }

  /** Drops a file; gives the time, just before, as {@link System#nanoTime} tells it. */
  long drop(Source source) throws IOException {
    Path file = hand.resolve(source.path());
    Files.write(file, source.bytes());
    long now = System.nanoTime();
    Files.move(file, inbox.resolve(source.path()), StandardCopyOption.ATOMIC_MOVE);
    return now;
  }
}
