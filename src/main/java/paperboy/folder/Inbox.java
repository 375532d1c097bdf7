package paperboy.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import paperboy.document.Sha256;
import paperboy.document.Source;

/**
 * The folder digests are dropped into: hands their bytes out, and afterwards moves them to {@code
 * .done}, or to {@code .failed} with a report. A file that changed since it was read stays where it
 * is, for it is a new input.
 */
public final class Inbox {

  /** The folder, below the inbox, of inputs that were handled. */
  public static final String DONE = ".done";

  /** The folder, below the inbox, of inputs that cannot be handled, and of the reports on them. */
  public static final String FAILED = ".failed";

  private final Path folder;
  private final long mostBytes;
  private final Arrivals arrivals;
  private final Shelf done;
  private final Shelf failed;
  private final Consumer<CommitStep> told;
  private final Map<String, Stamp> read = new ConcurrentHashMap<>();

  /**
   * @param folder that digests are dropped into
   * @param settle how long a file's size and time must stay the same before it is read
   * @param mostBytes the largest input that is read
   * @param clock what tells the time
   */
  public Inbox(Path folder, Duration settle, long mostBytes, InstantSource clock) {
    this(folder, settle, mostBytes, clock, CommitStep.UNHEARD);
  }

  /** The same, with someone who is told of each step. */
  public Inbox(
      Path folder,
      Duration settle,
      long mostBytes,
      InstantSource clock,
      Consumer<CommitStep> told) {
    this.folder = Objects.requireNonNull(folder, "folder");
    this.mostBytes = mostBytes;
    this.arrivals = new Arrivals(folder, settle, clock);
    this.done = new Shelf(folder, DONE, told);
    this.failed = new Shelf(folder, FAILED, told);
    this.told = told;
  }

  /** Where it is. */
  public Path folder() {
    return folder;
  }

  /** Whether the folder is there; a share that is not mounted is not an empty inbox. */
  public boolean present() {
    return Files.isDirectory(folder);
  }

  /**
   * What tells the folder from another that takes its place, such as the one a share was mounted
   * on: device and number of the file system; empty where there is no such thing, or no folder.
   */
  public Optional<Object> identity() {
    try {
      return Optional.ofNullable(Files.readAttributes(folder, BasicFileAttributes.class).fileKey());
    } catch (IOException e) {
      return Optional.empty();
    }
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
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException("something else took its place");
    }
    Source source = new InputFile(file, path).read(mostBytes, LinkOption.NOFOLLOW_LINKS);
    told.accept(CommitStep.READ);
    return source;
  }

  /** The SHA-256 of a file that was not read, for it is too large. */
  public String sha256(String path) throws IOException {
    return Sha256.of(folder.resolve(path));
  }

  /** The size of a file. */
  public long bytes(String path) throws IOException {
    return Files.size(folder.resolve(path));
  }

  /** Whether the file that was moved to a place is there, and not the one at the path. */
  public boolean keepsAnother(String path, String place) {
    try {
      Path kept = folder.resolve(place);
      return Files.exists(kept, LinkOption.NOFOLLOW_LINKS)
          && !Files.isSameFile(kept, folder.resolve(path));
    } catch (IOException e) {
      throw new FolderException("look at " + place, e);
    }
  }

  /** How many inputs are being handled now. */
  public int inHand() {
    return read.size();
  }

  /**
   * Moves a handled input to {@code .done}.
   *
   * @param departure told where it goes before it moves
   * @return whether it went; not when it changed or vanished since it was read
   */
  public boolean done(String path, Departure departure) {
    return put(done, path, Optional.empty(), departure);
  }

  /**
   * Moves an input that cannot be handled to {@code .failed}, its report beside it.
   *
   * @param departure told where it goes before it moves
   * @return whether it went; not when it changed or vanished since it was read
   */
  public boolean failed(FailureReport report, Departure departure) {
    return put(failed, report.file(), Optional.of(report), departure);
  }

  private boolean put(
      Shelf shelf, String path, Optional<FailureReport> report, Departure departure) {
    try {
      return move(shelf, path, report, departure);
    } catch (IOException e) {
      throw new FolderException("move " + folder.resolve(path), e);
    }
  }

  private boolean move(
      Shelf shelf, String path, Optional<FailureReport> report, Departure departure)
      throws IOException {
    Path file = folder.resolve(path);
    Stamp then = read.get(path);
    boolean went = false;
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        && (then == null || then.equals(Stamp.of(file)))) {
      Path moved = shelf.put(file, path, report, departure);
      went = stays(moved, path, then);
      if (!went) {
        departure.takenBack(shelf.place(moved));
      }
    }
    read.remove(path);
    arrivals.forget(path);
    return went;
  }

  /** Puts a file back that was written to while it moved; beside a new one of its name. */
  private boolean stays(Path moved, String path, Stamp then) throws IOException {
    boolean same = then == null || then.equals(Stamp.of(moved));
    if (!same) {
      new Shelf(folder, "", CommitStep.UNHEARD)
          .put(moved, path, Optional.empty(), Departure.UNBOOKED);
    }
    return same;
  }
}
