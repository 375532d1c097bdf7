package paperboy.intake;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import paperboy.document.Source;
import paperboy.export.Export;
import paperboy.folder.Departure;
import paperboy.folder.FailureReport;
import paperboy.folder.FolderException;
import paperboy.folder.Inbox;
import paperboy.folder.Outbox;
import paperboy.folder.RefusedException;
import paperboy.store.Booking;
import paperboy.store.Exported;
import paperboy.store.Ledger;
import paperboy.store.Outcome;
import paperboy.store.StoreException;

/**
 * The way of one input, in an order in which a crash at any instant loses nothing:
 *
 * <ol>
 *   <li>{@link #read}: its bytes; the file stays where it is;
 *   <li>{@link #export}: its exports are written under hidden names, forced to disk, get their
 *       names; the outbox is forced to disk; the ledger notes them;
 *   <li>{@link #done}: the ledger notes the input, then the input moves.
 * </ol>
 *
 * <p>Exports depend on the input alone, so what a crash left undone is done again with the same
 * bytes. Every path is below the inbox. What the surroundings do not allow is a {@link
 * FolderException} or {@link StoreException}; the input then waits, which {@link #postpone} notes.
 */
public final class Intake {

  private static final Logger LOG = LoggerFactory.getLogger("paperboy");

  /** A page of a megabyte takes some sixteen while it is read, and its papers as much. */
  private static final int SHARE_OF_MEMORY = 16;

  private final Inbox inbox;
  private final Outbox outbox;
  private final Ledger ledger;
  private final Map<String, InHand> inHand = new ConcurrentHashMap<>();
  private final OneAtATime byContent = new OneAtATime();
  private final Room room = new Room(Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY);

  /**
   * @param inbox where inputs lie
   * @param outbox where exports appear
   * @param ledger where both are accounted for
   */
  public Intake(Inbox inbox, Outbox outbox, Ledger ledger) {
    this.inbox = Objects.requireNonNull(inbox, "inbox");
    this.outbox = Objects.requireNonNull(outbox, "outbox");
    this.ledger = Objects.requireNonNull(ledger, "ledger");
  }

  /** An input between its being read and its leaving; what it repeats is empty if it is new. */
  private record InHand(String sha256, long bytes, String repeats) {}

  /**
   * Reads an input. While it is in hand, another with the same bytes waits here.
   *
   * @throws paperboy.folder.RefusedException if its type is unsupported or it is over the limit
   */
  public Source read(String path) {
    room.enter(path, bytes(path));
    Source source = readAlone(path);
    String sha256 = source.sha256();
    byContent.begin(path, sha256);
    inHand.put(path, new InHand(sha256, source.bytes().length, ""));
    return source;
  }

  /** What lacks the memory even to be read, with no other in hand, never will have it. */
  private Source readAlone(String path) {
    try {
      return inbox.read(path);
    } catch (OutOfMemoryError e) {
      if (room.isAlone(path)) {
        throw new RefusedException("too-large", path + " needs more memory than there is");
      }
      throw new FolderException("read " + path, new IOException("there is no memory left now"));
    }
  }

  /**
   * Whether an input has to be exported. It has not when the exports of the same bytes are in the
   * outbox, whole: it is a duplicate then, or the rest of what a crash interrupted.
   */
  public boolean isNew(Source source) {
    InHand input = inHand.get(source.path());
    Optional<Booking> standing =
        ledger.standing(input.sha256).stream().filter(this::isWhole).findFirst();
    standing.ifPresent(booking -> repeat(source.path(), input, booking));
    return standing.isEmpty();
  }

  private boolean isWhole(Booking booking) {
    List<Exported> exports = ledger.exportsOf(booking.path());
    return !exports.isEmpty() && exports.stream().allMatch(e -> outbox.holds(e.name(), e.sha256()));
  }

  private void repeat(String path, InHand input, Booking booking) {
    if (booking.path().equals(path) && !inbox.keepsAnother(path, booking.place())) {
      LOG.info("{}: exported already, now moved to .done", path);
    } else {
      inHand.put(path, new InHand(input.sha256, input.bytes, booking.path()));
      LOG.info("{}: the same bytes as {}, which is exported already", path, booking.path());
    }
  }

  /**
   * Puts what a digest was written down as into the outbox.
   *
   * @param source the input's path, or that of an archive's member: {@code x.zip!a.html}
   */
  public void export(String source, List<Export> exports) {
    outbox.write(exports);
    ledger.exported(exports.stream().map(e -> new Exported(e.name(), source, e.sha256())).toList());
  }

  /**
   * Moves a handled input to {@code .done}.
   *
   * @return whether it went; not when it changed or vanished since it was read
   */
  public boolean done(Source source) {
    InHand input = inHand.get(source.path());
    Outcome outcome = input.repeats.isEmpty() ? Outcome.EXPORTED : Outcome.DUPLICATE;
    boolean went = inbox.done(source.path(), booked(source.path(), input, outcome, input.repeats));
    finish(source.path());
    return went;
  }

  /**
   * Moves an input that cannot be handled to {@code .failed}, with the report.
   *
   * @return whether it went; not when it changed or vanished since it was read
   */
  public boolean failed(FailureReport report) {
    InHand input = inHand.containsKey(report.file()) ? inHand.get(report.file()) : unread(report);
    String reason = report.code() + ": " + report.reason();
    boolean went = inbox.failed(report, booked(report.file(), input, Outcome.FAILED, reason));
    finish(report.file());
    return went;
  }

  private InHand unread(FailureReport report) {
    try {
      return new InHand(inbox.sha256(report.file()), bytes(report.file()), "");
    } catch (IOException e) {
      throw new FolderException("read " + report.file(), e);
    }
  }

  private long bytes(String path) {
    try {
      return inbox.bytes(path);
    } catch (IOException e) {
      throw new FolderException("read " + path, e);
    }
  }

  private Departure booked(String path, InHand input, Outcome outcome, String reason) {
    return new Departure() {
      @Override
      public void to(String place) {
        ledger.book(new Booking(path, input.sha256, input.bytes, outcome, reason, place));
      }

      @Override
      public void takenBack(String place) {
        ledger.unbook(place);
      }
    };
  }

  /**
   * Leaves an input where it is because of a fault that is not its own.
   *
   * @return how long it is left alone; empty when it is not there any more
   */
  public Optional<Duration> postpone(String path, String reason) {
    finish(path);
    Optional<Duration> wait = inbox.postpone(path);
    try {
      if (wait.isPresent()) {
        ledger.putOff(path, reason);
      }
    } catch (StoreException e) {
      LOG.debug("{} waits, and the ledger cannot say so", path, e);
    }
    return wait;
  }

  private void finish(String path) {
    inHand.remove(path);
    byContent.end(path);
    room.leave(path);
  }
}
