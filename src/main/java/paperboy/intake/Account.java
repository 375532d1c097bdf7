package paperboy.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import paperboy.document.Sha256;
import paperboy.folder.FolderException;
import paperboy.folder.InputFile;
import paperboy.folder.InputFiles;
import paperboy.store.Booking;
import paperboy.store.Ledger;
import paperboy.store.Outcome;

/**
 * What became of everything that was ever seen in the inbox: seen = exported + failed + duplicate +
 * waiting.
 *
 * @param exported how many inputs were exported
 * @param duplicate how many repeated an exported one
 * @param failed those that could not be handled and lie in {@code .failed}
 * @param waiting the paths of those that lie in the inbox
 * @param putOff why some of them are not handled now, by path
 */
public record Account(
    long exported,
    long duplicate,
    List<Booking> failed,
    List<String> waiting,
    Map<String, String> putOff) {

  public Account {
    failed = List.copyOf(failed);
    waiting = List.copyOf(waiting);
    putOff = Map.copyOf(putOff);
  }

  /** How many inputs were seen. */
  public long seen() {
    return exported + duplicate + failed.size() + waiting.size();
  }

  /**
   * Draws it up.
   *
   * @param inbox the folder inputs are dropped into
   * @param ledger what was handled
   * @throws FolderException if the inbox is not there
   */
  public static Account of(Path inbox, Ledger ledger) {
    Objects.requireNonNull(ledger, "ledger");
    Map<Outcome, Long> totals = ledger.totals();
    List<String> waiting = waiting(inbox, ledger);
    Map<String, String> putOff = ledger.putOff();
    putOff.keySet().retainAll(waiting);
    return new Account(
        totals.get(Outcome.EXPORTED),
        totals.get(Outcome.DUPLICATE),
        ledger.with(Outcome.FAILED),
        waiting,
        putOff);
  }

  private static List<String> waiting(Path inbox, Ledger ledger) {
    try {
      InputFiles lying = InputFiles.at(inbox);
      return Stream.concat(lying.files().stream(), lying.others().stream())
          .filter(file -> !isBooked(file, inbox, ledger))
          .map(InputFile::path)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new FolderException("list " + inbox, e);
    }
  }

  /** Whether the ledger has counted a file already that a crash kept from moving. */
  private static boolean isBooked(InputFile file, Path inbox, Ledger ledger) {
    List<Booking> bookings = ledger.of(file.path());
    try {
      return !bookings.isEmpty() && isBooked(Sha256.of(file.file()), inbox, bookings);
    } catch (IOException e) {
      return false; // it has just moved, or cannot be read: it is where it was said to be
    }
  }

  private static boolean isBooked(String sha256, Path inbox, List<Booking> bookings) {
    return bookings.stream()
        .filter(booking -> booking.sha256().equals(sha256))
        .anyMatch(booking -> Files.notExists(inbox.resolve(booking.place())));
  }
}
