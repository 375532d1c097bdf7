package paperboy.route;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import paperboy.catalogue.ExportedDigest;
import paperboy.catalogue.Mention;
import paperboy.document.Source;
import paperboy.export.Export;
import paperboy.folder.FolderException;
import paperboy.folder.Outbox;
import paperboy.store.Booking;
import paperboy.store.Exported;
import paperboy.store.Ledger;

/**
 * Reads what lies in {@code .done} again, with the present program, and says what is different.
 * Only inputs whose exports stand are read: not duplicates, and not what a later file replaced.
 */
public final class Rebuild {

  private final Press press;
  private final Path inbox;
  private final Outbox outbox;
  private final Ledger ledger;

  /**
   * @param press the present program
   * @param inbox the folder that {@code .done} is in
   * @param outbox where exports are
   * @param ledger that knows what was made of what
   */
  public Rebuild(Press press, Path inbox, Outbox outbox, Ledger ledger) {
    this.press = Objects.requireNonNull(press, "press");
    this.inbox = Objects.requireNonNull(inbox, "inbox");
    this.outbox = Objects.requireNonNull(outbox, "outbox");
    this.ledger = Objects.requireNonNull(ledger, "ledger");
  }

  /**
   * What the present program makes of a digest.
   *
   * @param source the input's path below the inbox, or a member's
   * @param exports as they would be written
   * @param added titles of entries that are new
   * @param changed titles of entries that say something else
   * @param lost titles of entries that are gone
   * @param same whether the files are the same to the byte
   */
  public record Revision(
      String source,
      List<Export> exports,
      List<String> added,
      List<String> changed,
      List<String> lost,
      boolean same) {

    public Revision {
      exports = List.copyOf(exports);
      added = List.copyOf(added);
      changed = List.copyOf(changed);
      lost = List.copyOf(lost);
    }
  }

  /** The inputs that are read again, by path. */
  public List<Booking> inputs() {
    return ledger.standing();
  }

  /**
   * Reads one input again; nothing is written.
   *
   * @return a revision for each digest in it
   * @throws FolderException if it is not where it was put
   */
  public List<Revision> revise(Booking input) {
    Path file = inbox.resolve(input.place());
    try {
      Source source = new Source(input.path(), Files.readAllBytes(file));
      List<Revision> revisions = new ArrayList<>();
      for (Source each : press.unpack().apply(source)) {
        revisions.add(revision(each));
      }
      return revisions;
    } catch (IOException e) {
      throw new FolderException("read " + file, e);
    }
  }

  private Revision revision(Source source) throws IOException {
    List<Export> exports = press.print().apply(press.digest(source)).exports();
    boolean same = exports.stream().allMatch(e -> outbox.holds(e.name(), e.sha256()));
    Export json = exports.get(0);
    Map<String, Mention> before = entries(old(json.name()));
    Map<String, Mention> after = entries(json.bytes());
    List<String> added = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    after.forEach(
        (id, entry) -> {
          if (!before.containsKey(id)) {
            added.add(entry.title());
          } else if (!before.remove(id).equals(entry)) {
            changed.add(entry.title());
          }
        });
    List<String> lost = before.values().stream().map(Mention::title).toList();
    return new Revision(source.path(), exports, added, changed, lost, same);
  }

  private byte[] old(String name) throws IOException {
    try {
      return Files.readAllBytes(outbox.folder().resolve(name));
    } catch (NoSuchFileException e) {
      return "{\"digest\":{\"id\":\"\"}}".getBytes(StandardCharsets.UTF_8);
    }
  }

  /** By id; the second of the same paper by its id and a sign. */
  private static Map<String, Mention> entries(byte[] json) throws IOException {
    Map<String, Mention> entries = new LinkedHashMap<>();
    for (Mention entry : ExportedDigest.of(json).mentions()) {
      String id = entry.entryId();
      while (entries.containsKey(id)) {
        id += "+";
      }
      entries.put(id, entry);
    }
    return entries;
  }

  /** Writes a revision's exports. */
  public void write(Revision revision) {
    outbox.write(revision.exports());
    ledger.exported(
        revision.exports().stream()
            .map(e -> new Exported(e.name(), revision.source(), e.sha256()))
            .toList());
  }
}
