package paperboy.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import paperboy.folder.FolderException;
import paperboy.store.Database;
import paperboy.store.StoreException;

/** The ledger's database in the state folder: {@code ledger.db}. */
public final class LedgerFile {

  private static final Logger LOG = LoggerFactory.getLogger("paperboy");
  private static final String NAME = "ledger.db";

  /** The database keeps its latest pages in files of its own. */
  private static final List<String> SUFFIXES = List.of("-wal", "-shm", "");

  private LedgerFile() {}

  /**
   * Opens it, or makes it. One that is damaged is set aside, and an empty one takes its place,
   * which {@link Recovery} fills.
   *
   * @param state the state folder
   */
  public static Database open(Path state) {
    Path file = Objects.requireNonNull(state, "state").resolve(NAME);
    Database database = sound(file);
    try {
      database.reserve();
    } catch (StoreException e) {
      LOG.warn("the disk of {} may be full: {}", file, e.getMessage());
    }
    return database;
  }

  private static Database sound(Path file) {
    try {
      return Database.open(file);
    } catch (StoreException e) {
      if (!e.isDamage()) {
        throw e;
      }
      LOG.warn("the ledger {} is damaged and set aside: {}", file, e.getMessage());
      setAside(file);
      return Database.open(file);
    }
  }

  /** Opens the one that is there; empty if the program has not watched yet. */
  public static Optional<Database> existing(Path state) {
    Path file = Objects.requireNonNull(state, "state").resolve(NAME);
    return Files.exists(file) ? Optional.of(Database.open(file)) : Optional.empty();
  }

  private static void setAside(Path file) {
    try {
      String mark = ".damaged";
      for (int i = 2; Files.exists(beside(file, mark)); i++) {
        mark = ".damaged-" + i;
      }
      for (String suffix : SUFFIXES) {
        if (Files.exists(beside(file, suffix))) {
          Files.move(beside(file, suffix), beside(file, mark + suffix));
        }
      }
    } catch (IOException e) {
      throw new FolderException("set " + file + " aside", e);
    }
  }

  private static Path beside(Path file, String suffix) {
    return file.resolveSibling(file.getFileName() + suffix);
  }
}
