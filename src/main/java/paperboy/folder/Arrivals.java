package paperboy.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides which files of the inbox are handled now: inputs that lie there themselves (no links),
 * have bytes, have stopped growing, need not wait for a fault to pass, and whose turn it is.
 */
final class Arrivals {

  private static final Logger LOG = LoggerFactory.getLogger("paperboy");

  /** How long an empty file may lie there before the log names it. */
  private static final Duration EMPTY_FOR_LONG = Duration.ofMinutes(1);

  private final Path folder;
  private final InstantSource clock;
  private final SettledFiles settled;
  private final Postponements postponements;
  private final Turns turns = new Turns();
  private final Set<String> named = ConcurrentHashMap.newKeySet();
  private volatile int waiting;
  private volatile int unnameable;

  Arrivals(Path folder, Duration settle, InstantSource clock) {
    this.folder = Objects.requireNonNull(folder, "folder");
    this.clock = clock;
    this.settled = new SettledFiles(settle, clock);
    this.postponements = new Postponements(clock);
    turns.begin();
  }

  /** Begins a look through the folder. */
  void look() {
    waiting = 0;
    turns.begin();
  }

  /** How many files of the last look were still settling, or ready and not handed over. */
  int waiting() {
    return waiting;
  }

  /** How many files or folders were left alone because of their names. */
  int unnameable() {
    return unnameable;
  }

  /** Whether a folder is walked: it is no link, not hidden, and not a saved page's pictures. */
  boolean entered(String path) {
    try {
      Path below = folder.resolve(path);
      return InputName.of(path) != InputName.PASSED_OVER
          && !Files.isSymbolicLink(below)
          && !SavedPage.isPictureFolder(below);
    } catch (InvalidPathException e) {
      return unnameable(path);
    }
  }

  /** Whether a file is handled now. */
  boolean ready(String path) {
    try {
      return InputName.of(path) != InputName.PASSED_OVER
          && (path.indexOf('\uFFFD') < 0 || unnameable(path))
          && handedOver(path);
    } catch (InvalidPathException e) {
      return unnameable(path);
    } catch (IOException e) {
      return false;
    }
  }

  /** One that was ready before is not even looked at when there is no turn left for it. */
  private boolean handedOver(String path) throws IOException {
    boolean wasReady = settled.wasSettled(path);
    if (wasReady && turns.areOver()) {
      waiting++;
      return false;
    }
    return settled(path, folder.resolve(path)) && postponements.due(path) && turn(path, wasReady);
  }

  private boolean turn(String path, boolean wasReady) {
    boolean turn = turns.take(wasReady);
    waiting += turn ? 0 : 1;
    return turn;
  }

  private boolean settled(String path, Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    Stamp stamp = Stamp.of(file);
    boolean still = settled.look(path, stamp);
    if (stamp.size() == 0) {
      return empty(path);
    }
    waiting += still ? 0 : 1;
    return still;
  }

  /** An empty file is left alone until it has bytes, but not passed over in silence for ever. */
  private boolean empty(String path) {
    if (!settled.since(path).plus(EMPTY_FOR_LONG).isAfter(clock.instant()) && named.add(path)) {
      LOG.warn("{} is empty and waits for its bytes; delete it if none will come", path);
    }
    return false;
  }

  private boolean unnameable(String path) {
    if (named.add(path)) {
      LOG.warn(
          "{} is left alone: its name cannot be written in this locale;"
              + " start with LC_ALL=C.UTF-8 (bin/paperboy does) or rename it",
          path);
      unnameable++;
    }
    return false;
  }

  /** How long an input is left alone after a fault that was not its own. */
  Duration postpone(String path) {
    return postponements.postpone(path);
  }

  /** An input left, or changed: its next look is its first. */
  void forget(String path) {
    settled.forget(path);
    postponements.end(path);
    named.remove(path);
  }
}
