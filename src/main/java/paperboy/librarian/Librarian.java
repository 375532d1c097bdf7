package paperboy.librarian;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import paperboy.catalogue.Catalogue;
import paperboy.catalogue.ExportedDigest;
import paperboy.catalogue.Mention;
import paperboy.catalogue.Paper;
import paperboy.library.Libraries;
import paperboy.publish.Announcements;
import paperboy.store.Database;
import paperboy.store.Decisions;
import paperboy.store.Exported;
import paperboy.store.Mentions;
import paperboy.store.Mentions.Kept;
import paperboy.store.Papers;

/**
 * Brings the catalogue up to date with the outbox. Every method may be called again after a
 * failure: what was not committed is done then.
 */
public final class Librarian {

  private static final Logger LOG = LoggerFactory.getLogger("paperboy");

  /** How many digests are read at a time. */
  private static final int BATCH = 25;

  private final Path outbox;
  private final Database database;
  private final Upkeep files;
  private final Mentions mentions;
  private final Papers papers;
  private final RecordedDecisions decisions;
  private Optional<Telling> telling = Optional.empty();

  /**
   * @param outbox where digests' exports lie
   * @param state where decisions are written down
   * @param database that the catalogue is kept in
   */
  public Librarian(Path outbox, Path state, Database database) {
    this(outbox, state, database, LibrarySettings.USUAL);
  }

  /** The same, with what is made besides. */
  public Librarian(Path outbox, Path state, Database database, LibrarySettings settings) {
    this.outbox = Objects.requireNonNull(outbox, "outbox");
    this.mentions = new Mentions(database);
    this.papers = new Papers(database);
    this.database = database;
    this.files = new Upkeep(outbox, state, database, settings);
    this.decisions = new RecordedDecisions(new Decisions(database), new Journal(state));
  }

  /**
   * Also tells of digests and papers that are new or changed, whoever changed them: what others did
   * to the library is told by the next one that tells.
   */
  public Librarian telling(Announcements announcements) {
    this.telling = Optional.of(new Telling(outbox, database, announcements));
    return this;
  }

  /** A paper as one line of JSON, as in {@code papers.jsonl} and in messages about it. */
  public static String line(Paper paper) {
    return Libraries.line(paper);
  }

  /** The papers as they are. */
  public Papers papers() {
    return papers;
  }

  /**
   * Reads what is new in the outbox, and brings the files made of papers up to date. While digests
   * keep coming these wait, so that most of the time is the digests'.
   */
  public void update() {
    files.writeUnlessResting(read() == 0);
  }

  /** The same, and the files do not wait. */
  public void finish() {
    read();
    files.write();
  }

  /**
   * Reads what is new in the outbox.
   *
   * @return how many digests were new or changed
   */
  public int read() {
    int read = 0;
    List<Exported> batch = mentions.unread(BATCH);
    while (!batch.isEmpty()) {
      read(batch);
      read += batch.size();
      batch = mentions.unread(BATCH);
    }
    telling.ifPresent(Telling::catchUp);
    return read;
  }

  private void read(List<Exported> exports) {
    together(
        () -> {
          Set<String> names = new HashSet<>();
          exports.forEach(export -> names.addAll(read(export)));
          regroup(names);
          telling.ifPresent(Telling::catchUp);
        });
  }

  /** Replaces a digest's mentions by those of its export; gives what both are called. */
  private Set<String> read(Exported export) {
    Set<String> names = mentions.remove(id(export));
    try {
      byte[] json = Files.readAllBytes(outbox.resolve(export.name()));
      ExportedDigest digest = ExportedDigest.of(json);
      names.addAll(mentions.add(digest.mentions()));
    } catch (IOException e) {
      LOG.warn("{} is not in the library: {}", export.name(), e.toString());
    }
    mentions.noteRead(id(export), export);
    return names;
  }

  /** {@code a.json} → {@code a}. */
  private static String id(Exported export) {
    return export.name().substring(0, export.name().lastIndexOf('.'));
  }

  /** Makes the papers anew that some names reach. */
  private void regroup(Set<String> names) {
    List<Kept> reached = mentions.reached(names);
    List<Mention> all = reached.stream().map(Kept::mention).toList();
    List<Paper> made = Catalogue.papers(all, decisions.apart(), decisions);
    mentions.replace(reached, made);
  }

  /**
   * Takes a digest out of the library until its export changes.
   *
   * @param name its id, or its input's path below the inbox
   * @return whether there is such a digest
   */
  public boolean forget(String name) {
    Optional<Exported> export = mentions.digest(name);
    export.ifPresent(
        e ->
            together(
                () -> {
                  decisions.forget(id(e), e.sha256());
                  regroup(mentions.remove(id(e)));
                }));
    return export.isPresent();
  }

  /**
   * Sets the mentions of some digests apart from the rest of a paper.
   *
   * @param paper as it is now
   * @param digests the ids of digests whose mentions are of another paper
   * @return how many mentions were set apart; none when all or none are of those digests
   */
  public int split(Paper paper, Collection<String> digests) {
    List<Mention> others =
        paper.mentions().stream().filter(m -> digests.contains(m.digest().id())).toList();
    List<Mention> rest = paper.mentions().stream().filter(m -> !others.contains(m)).toList();
    if (others.isEmpty() || rest.isEmpty()) {
      return 0;
    }
    together(
        () -> {
          others.forEach(o -> rest.forEach(r -> decisions.setApart(o.name(), r.name())));
          regroup(mentions.names(paper.mentions()));
        });
    return others.size();
  }

  private void together(Runnable work) {
    try {
      mentions.together(
          () -> {
            work.run();
            decisions.write();
          });
    } finally {
      decisions.drop();
    }
  }
}
