package paperboy.librarian;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import paperboy.Paperboy;
import paperboy.catalogue.Paper;
import paperboy.document.Source;
import paperboy.export.Export;
import paperboy.folder.Outbox;
import paperboy.route.Press;
import paperboy.store.Database;
import paperboy.store.Exported;
import paperboy.store.Ledger;

/** An outbox, a ledger and a librarian in a folder; digests are exported by the real program. */
final class Shelves implements AutoCloseable {

  private static final Press PRESS = Paperboy.press();

  final Path home;
  final Path outbox;
  final Database database;
  final Ledger ledger;
  final Librarian librarian;
  private final Map<String, String> exported = new LinkedHashMap<>();

  Shelves(Path home) {
    this(home, LibrarySettings.USUAL);
  }

  Shelves(Path home, LibrarySettings settings) {
    this.home = home;
    this.outbox = made(home.resolve("outbox"));
    this.database = Database.open(made(home.resolve("state")).resolve("ledger.db"));
    this.ledger = new Ledger(database);
    this.librarian = new Librarian(outbox, home.resolve("state"), database, settings);
  }

  private static Path made(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Exports a Markdown list as a digest. */
  void export(String path, String markdown) {
    Source source = new Source(path, markdown.getBytes(StandardCharsets.UTF_8));
    exported.put(path, markdown);
    List<Export> exports = PRESS.print().apply(PRESS.digest(source)).exports();
    new Outbox(outbox).write(exports);
    ledger.exported(exports.stream().map(e -> new Exported(e.name(), path, e.sha256())).toList());
  }

  /** Notes in a new ledger what lies in the outbox, as start-up does. */
  void noteAll(Shelves lost) {
    lost.exported.forEach(this::export);
  }

  /** A list of papers: {@code Title | arXiv id}, the id may be left out. */
  static String list(String heading, String... papers) {
    StringBuilder list = new StringBuilder("# " + heading + "\n\n");
    int number = 1;
    for (String paper : papers) {
      String[] parts = paper.split(" \\| ");
      String link = parts.length < 2 ? "" : " [arXiv](https://arxiv.org/abs/" + parts[1] + ")";
      list.append(number++ + ". **" + parts[0] + "**" + link + " – it says something of use.\n");
    }
    return list.toString();
  }

  List<Paper> papers() {
    librarian.finish();
    List<Paper> papers = new ArrayList<>();
    librarian.papers().all().forEach(papers::add);
    return papers;
  }

  /** The files below some folders of the outbox, each with its text. */
  Map<String, String> files(String... folders) {
    Map<String, String> files = new TreeMap<>();
    for (String folder : folders) {
      try (Stream<Path> all = Files.walk(made(outbox.resolve(folder)))) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          files.put(outbox.relativize(file).toString(), Files.readString(file));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files;
  }

  /** Removes a folder of the outbox. */
  void remove(String folder) {
    try (Stream<Path> files = Files.walk(outbox.resolve(folder))) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
