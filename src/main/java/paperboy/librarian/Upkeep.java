package paperboy.librarian;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import paperboy.store.Database;
import paperboy.store.Follower;
import paperboy.store.Papers;

/**
 * Keeps the files that are made of papers up to date. While papers keep coming it rests for some
 * times as long as the work takes, so that most of the time is the digests'.
 */
final class Upkeep {

  /** How many times as long as it took to write the files they rest. */
  private static final int REST = 4;

  private final Database database;
  private final Papers papers;
  private final List<DerivedFiles> files;
  private Span written = new Span(System.nanoTime(), System.nanoTime());
  private boolean failed;

  /** When the files were written last. */
  private record Span(long start, long end) {

    static Span since(long start) {
      return new Span(start, System.nanoTime());
    }

    long length() {
      return end - start;
    }
  }

  /**
   * @param outbox below which the files are to lie
   * @param state where it is written down which file is which paper's
   */
  Upkeep(Path outbox, Path state, Database database, LibrarySettings settings) {
    this.database = database;
    this.papers = new Papers(database);
    this.files = files(outbox, state, papers, Objects.requireNonNull(settings, "settings"));
  }

  private static List<DerivedFiles> files(
      Path outbox, Path state, Papers papers, LibrarySettings settings) {
    List<DerivedFiles> files = new ArrayList<>();
    files.add(new LibraryFiles(outbox.resolve("library"), state, papers, settings));
    files.add(new SiteFiles(outbox.resolve("site"), state, papers, settings.feed().title()));
    if (settings.notes()) {
      files.add(new NoteFiles(outbox.resolve("notes"), state, papers));
    }
    return List.copyOf(files);
  }

  /**
   * Brings the files up to date, unless they are to rest.
   *
   * @param quiet whether nothing new has come; what failed waits all the same
   */
  void writeUnlessResting(boolean quiet) {
    if (quiet && !failed || System.nanoTime() - written.end() >= REST * written.length()) {
      write();
    }
  }

  /**
   * Brings all files up to date.
   *
   * @throws paperboy.folder.FolderException if some cannot be written; may be tried again
   */
  void write() {
    long start = System.nanoTime();
    failed = true;
    try {
      boolean any = false;
      for (DerivedFiles each : files) {
        any |= write(each);
      }
      failed = false;
      written = any ? Span.since(start) : written;
    } finally {
      written = failed ? Span.since(start) : written;
    }
  }

  /** Whether there was something to do. */
  private boolean write(DerivedFiles derived) {
    Follower follower = new Follower(database, derived.name());
    long now = papers.changed();
    Optional<Long> then = follower.followed(derived.maker());
    if (then.isPresent() && then.get() == now) {
      return false;
    }
    derived.write(
        then.map(change -> Changes.since(change, follower, papers))
            .orElseGet(() -> Changes.all(papers)));
    follower.followed(now, derived.maker());
    return true;
  }
}
