package paperboy.cli;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicInteger;
import paperboy.export.Export;
import paperboy.folder.Outbox;
import paperboy.route.Edition;

/** Where converted digests go, and how many there were. */
final class Delivery {

  private final Outbox outbox;
  private final PrintStream printer;
  private final AtomicInteger digests = new AtomicInteger();
  private final AtomicInteger entries = new AtomicInteger();

  /**
   * @param outbox for what comes from files
   * @param printer for what comes from standard input; null if that goes to the outbox, too
   */
  Delivery(Outbox outbox, PrintStream printer) {
    this.outbox = outbox;
    this.printer = printer;
  }

  void accept(Edition edition) {
    boolean piped = edition.digest().origin().file().equals(Jobs.STANDARD_INPUT);
    if (printer != null && piped) {
      print(edition);
    } else {
      outbox.write(edition.exports());
    }
    digests.incrementAndGet();
    entries.addAndGet(edition.digest().entries().size());
  }

  private void print(Edition edition) {
    for (Export export : edition.exports()) {
      printer.writeBytes(export.bytes());
    }
    printer.flush();
  }

  /** {@code 2 digests, 31 entries}. */
  @Override
  public String toString() {
    return Edition.count(digests.get(), "digest", "digests")
        + ", "
        + Edition.count(entries.get(), "entry", "entries");
  }
}
