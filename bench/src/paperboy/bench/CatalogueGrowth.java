package paperboy.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import paperboy.Paperboy;
import paperboy.document.Source;
import paperboy.export.Export;
import paperboy.librarian.Librarian;
import paperboy.route.Press;
import paperboy.store.Database;
import paperboy.store.Exported;
import paperboy.store.Ledger;

/** What a new digest costs as the library grows. */
final class CatalogueGrowth implements Part {

  /** How many papers a digest has. */
  private static final int PAPERS = 20;

  private static final int MILLIS = 1000;
  private static final double MEGABYTE = 1e6;

  private final Path work;
  private final Press press = Paperboy.press();
  private int digests;

  /**
   * @param work a folder to write to
   */
  CatalogueGrowth(Path work) {
    this.work = work;
  }

  @Override
  public void measure(Scale scale, Report report) throws Exception {
    report.table(
        "The library as it grows, processor time; one process with a heap of 256 MB:",
        "papers",
        "entering, ms a paper",
        "files and site at first, ms a paper",
        "one digest more: entering, ms",
        "one digest more: files and site, s",
        "search, s",
        "most heap, MB");
    List<Integer> sizes =
        scale == Scale.QUICK ? List.of(400, 2000) : List.of(1000, 10_000, 100_000);
    WatchedFolder folder = WatchedFolder.make(work.resolve("library"));
    for (int papers : sizes) {
      grow(folder, papers, report);
    }
  }

  private void grow(WatchedFolder folder, int papers, Report report) throws Exception {
    Object[] row = new Object[7];
    try (Database database = Database.open(folder.state().resolve("ledger.db"))) {
      Librarian librarian = new Librarian(folder.outbox(), folder.state(), database);
      Ledger ledger = new Ledger(database);
      int before = digests * PAPERS;
      while (digests * PAPERS < papers) {
        export(folder, ledger);
      }
      int more = papers - before;
      row[0] = papers;
      row[1] = CpuTime.millis(librarian::read) / more;
      row[2] = CpuTime.millis(librarian::finish) / more;
      export(folder, ledger);
      row[3] = CpuTime.millis(librarian::read);
      row[4] = CpuTime.millis(librarian::finish) / MILLIS;
    }
    row[5] = search(folder).cpu();
    row[6] = heap();
    report.row(row);
  }

  /** A digest of papers that no other has. */
  private void export(WatchedFolder folder, Ledger ledger) throws IOException {
    Source source = GeneratedList.of(digests++, PAPERS);
    List<Exported> written = new ArrayList<>();
    for (Export export : press.print().apply(press.digest(source)).exports()) {
      Files.write(folder.outbox().resolve(export.name()), export.bytes());
      written.add(new Exported(export.name(), source.path(), export.sha256()));
    }
    ledger.exported(written);
  }

  private static Program.Run search(WatchedFolder folder) throws Exception {
    return Program.paperboy("", "search", "federated", "--state", folder.state()).await();
  }

  private static double heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(CatalogueGrowth::peak)
            .sum()
        / MEGABYTE;
  }

  private static long peak(MemoryPoolMXBean pool) {
    return pool.getPeakUsage().getUsed();
  }
}
