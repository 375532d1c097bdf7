package paperboy.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import paperboy.document.Source;

/**
 * The folder digests are dropped into: hands their bytes out, and afterwards moves them to {@code
 * .done}, or to {@code .failed} with a report. A file that changed since it was read stays where it
 * is, for it is a new input.
 */
public final class Inbox {

  private final Path folder;
  private final long mostBytes;
  private final Arrivals arrivals;
  private final Shelf done;
  private final Shelf failed;
  private final Map<String, Stamp> read = new ConcurrentHashMap<>();

  /**
   * @param folder that digests are dropped into
   * @param settle how long a file's size and time must stay the same before it is read
   * @param mostBytes the largest input that is read
   * @param clock what tells the time
   */
  public Inbox(Path folder, Duration settle, long mostBytes, InstantSource clock) {
    this.folder = Objects.requireNonNull(folder, "folder");
    this.mostBytes = mostBytes;
    this.arrivals = new Arrivals(folder, settle, clock);
    this.done = new Shelf(folder.resolve(".done"));
    this.failed = new Shelf(folder.resolve(".failed"));
  }

  /** Where it is. */
  public Path folder() {
    return folder;
  }

  /** Whether the folder is there; a share that is not mounted is not an empty inbox. */
  public boolean present() {
    return Files.isDirectory(folder);
  }

  /** Begins a look through the folder. */
  public void look() {
    arrivals.look();
  }

  /** How many files of the last look are not handled yet but will be by themselves. */
  public int waiting() {
    return arrivals.waiting();
  }

  /** How many files or folders were left alone because their names mean nothing in this locale. */
  public int unnameable() {
    return arrivals.unnameable();
  }

  /** Whether a sub-folder is looked into; its path is below the inbox. */
  public boolean entered(String path) {
    return arrivals.entered(path);
  }

  /** Whether a file is handled now: an input that has stopped growing. Each call is a look. */
  public boolean ready(String path) {
    return arrivals.ready(path);
  }

  /**
   * Leaves an input where it is because of a fault that is not its own.
   *
   * @return how long it is left alone; empty when it is not there any more
   */
  public Optional<Duration> postpone(String path) {
    read.remove(path);
    if (Files.exists(folder.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of(arrivals.postpone(path));
    }
    arrivals.forget(path);
    return Optional.empty();
  }

  /**
   * Reads an input.
   *
   * @param path below the inbox
   * @throws RefusedException if its type is unsupported or it is over the limit
   * @throws FolderException if it cannot be read now
   */
  public Source read(String path) {
    try {
      return open(path);
    } catch (IOException e) {
      throw new FolderException("read " + folder.resolve(path), e);
    }
  }

  private Source open(String path) throws IOException {
    Path file = folder.resolve(path);
    read.put(path, Stamp.of(file));
    if (InputName.of(path) != InputName.INPUT) {
      throw new RefusedException(
          "unsupported-type", path + " is not of a type that digests are read from");
    }
    return new InputFile(file, path).read(mostBytes);
  }

  /**
   * Moves a handled input to {@code .done}.
   *
   * @return whether it went; not when it changed or vanished since it was read
   */
  public boolean done(String path) {
    return put(done, path, Optional.empty());
  }

  /**
   * Moves an input that cannot be handled to {@code .failed}, its report beside it.
   *
   * @return whether it went; not when it changed or vanished since it was read
   */
  public boolean failed(FailureReport report) {
    return put(failed, report.file(), Optional.of(report));
  }

  private boolean put(Shelf shelf, String path, Optional<FailureReport> report) {
    try {
      return move(shelf, path, report);
    } catch (IOException e) {
      throw new FolderException("move " + folder.resolve(path), e);
    }
  }

  private boolean move(Shelf shelf, String path, Optional<FailureReport> report)
      throws IOException {
    Path file = folder.resolve(path);
    Stamp then = read.remove(path);
    arrivals.forget(path);
    boolean asRead = Files.exists(file) && (then == null || then.equals(Stamp.of(file)));
    return asRead && stays(shelf.put(file, path, report), file, then);
  }

  /** Puts a file back that was written to while it moved. */
  private static boolean stays(Path moved, Path file, Stamp then) throws IOException {
    boolean same = then == null || then.equals(Stamp.of(moved));
    if (!same && Files.notExists(file)) {
      Files.move(moved, file);
    }
    return same;
  }
}
