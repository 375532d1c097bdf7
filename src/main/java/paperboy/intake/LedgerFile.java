package paperboy.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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
   * @param state the state folder, which this process has locked
   */
  public static Database open(Path state) {
    Path file = Objects.requireNonNull(state, "state").resolve(NAME);
    unpackInto(state.resolve("native"));
    Database database = sound(file);
    try {
      database.reserve();
    } catch (StoreException e) {
      LOG.warn("the disk of {} may be full: {}", file, e.getMessage());
    }
    return database;
  }

  /**
   * The database's own code is unpacked into a file at each start, which a killed process leaves
   * behind; in a folder of its own, which nobody else uses, such files can go.
   */
  private static void unpackInto(Path folder) {
    try {
      Files.createDirectories(folder);
      try (Stream<Path> left = Files.list(folder)) {
        left.forEach(file -> file.toFile().delete());
      }
      System.setProperty("org.sqlite.tmpdir", folder.toString());
    } catch (IOException e) {
      throw new FolderException("tidy " + folder, e);
    }
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
