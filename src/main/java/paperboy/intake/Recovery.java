package paperboy.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import paperboy.document.Sha256;
import paperboy.folder.FolderException;
import paperboy.folder.Inbox;
import paperboy.folder.Outbox;
import paperboy.folder.Shelved;
import paperboy.store.Booking;
import paperboy.store.Ledger;
import paperboy.store.Outcome;

/**
 * What start-up repairs, whatever ended the last run: hidden files of killed writers go, and files
 * that lie in {@code .done} and {@code .failed} without a line in the ledger get one. After a crash
 * there are none; after the ledger was lost, this tells it again from the folders.
 */
public final class Recovery {

  private static final Logger LOG = LoggerFactory.getLogger("paperboy");

  private final Path inbox;
  private final Outbox outbox;
  private final Ledger ledger;

  /**
   * @param inbox the folder inputs are dropped into
   * @param outbox where their exports are
   * @param ledger that is repaired
   */
  public Recovery(Path inbox, Outbox outbox, Ledger ledger) {
    this.inbox = Objects.requireNonNull(inbox, "inbox");
    this.outbox = Objects.requireNonNull(outbox, "outbox");
    this.ledger = Objects.requireNonNull(ledger, "ledger");
  }

  /**
   * Repairs what there is to repair.
   *
   * @return how many files had no line in the ledger
   */
  public int run() {
    outbox.sweep();
    Set<String> known = ledger.places();
    List<Shelved> done = unknown(Inbox.DONE, known);
    List<Shelved> failed = unknown(Inbox.FAILED, known);
    if (!done.isEmpty()) {
      tellAgain(done);
    }
    failed.forEach(file -> ledger.book(booking(file, Outcome.FAILED, "see the report beside it")));
    int told = done.size() + failed.size();
    if (told > 0) {
      LOG.warn("the ledger did not know {} handled files; told again from the folders", told);
    }
    return told;
  }

  private List<Shelved> unknown(String shelf, Set<String> known) {
    return Shelved.in(inbox, shelf).stream()
        .filter(file -> !known.contains(file.place()))
        .sorted(Comparator.comparing(Shelved::place))
        .toList();
  }

  /** Inputs whose exports stand come last, as the latest of their path. */
  private void tellAgain(List<Shelved> files) {
    ExportedFiles exports = ExportedFiles.in(outbox.folder());
    List<Booking> standing = new ArrayList<>();
    List<Booking> others = new ArrayList<>();
    for (Shelved file : files) {
      Booking booking = booking(file, Outcome.EXPORTED, "");
      (exports.standFor(booking) ? standing : others).add(booking);
    }
    Map<String, Booking> byContent = new HashMap<>();
    standing.forEach(booking -> byContent.putIfAbsent(booking.sha256(), booking));
    others.stream().map(b -> repeating(b, byContent.get(b.sha256()))).forEach(ledger::book);
    standing.forEach(ledger::book);
    standing.forEach(booking -> ledger.exported(exports.of(booking)));
  }

  /** An input without exports of its own repeats another, or a later one replaced its exports. */
  private static Booking repeating(Booking booking, Booking standing) {
    return standing == null ? booking : as(booking, Outcome.DUPLICATE, standing.path());
  }

  private static Booking as(Booking booking, Outcome outcome, String reason) {
    return new Booking(
        booking.path(), booking.sha256(), booking.bytes(), outcome, reason, booking.place());
  }

  private Booking booking(Shelved file, Outcome outcome, String reason) {
    Path path = inbox.resolve(file.place());
    try {
      String sha256 = Sha256.of(path);
      return new Booking(
          file.path(sha256), sha256, Files.size(path), outcome, reason, file.place());
    } catch (IOException e) {
      throw new FolderException("read " + path, e);
    }
  }
}
