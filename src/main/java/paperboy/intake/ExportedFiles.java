package paperboy.intake;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import paperboy.document.Sha256;
import paperboy.export.StatedSource;
import paperboy.folder.FolderException;
import paperboy.store.Booking;
import paperboy.store.Exported;

/** The exports in an outbox by what they say they were made from. */
final class ExportedFiles {

  private static final String JSON = ".json";

  /** What was exported, by the path of its source: names without extension, and its hash. */
  private final NavigableMap<String, Stated> bySource = new TreeMap<>();

  private final Path outbox;

  private record Stated(String id, String sha256) {}

  private ExportedFiles(Path outbox) {
    this.outbox = outbox;
  }

  /** Looks through an outbox. */
  static ExportedFiles in(Path outbox) {
    ExportedFiles files = new ExportedFiles(outbox);
    try (DirectoryStream<Path> all = Files.newDirectoryStream(outbox, "*" + JSON)) {
      for (Path json : all) {
        String name = json.getFileName().toString();
        String id = name.substring(0, name.length() - JSON.length());
        StatedSource.of(json)
            .ifPresent(s -> files.bySource.put(s.file(), new Stated(id, s.sha256())));
      }
      return files;
    } catch (IOException e) {
      throw new FolderException("list " + outbox, e);
    }
  }

  /** Whether the exports of an input are there; those of an archive are its members'. */
  boolean standFor(Booking input) {
    Stated own = bySource.get(input.path());
    return own == null ? !members(input.path()).isEmpty() : own.sha256.equals(input.sha256());
  }

  /** The files exported from an input. */
  List<Exported> of(Booking input) {
    List<Exported> exports = new ArrayList<>();
    if (bySource.containsKey(input.path())) {
      exports.addAll(files(input.path(), bySource.get(input.path())));
    }
    members(input.path()).forEach((source, stated) -> exports.addAll(files(source, stated)));
    return exports;
  }

  /** {@code x.zip} → those of {@code x.zip!a.html}; {@code "} is the character after {@code !}. */
  private NavigableMap<String, Stated> members(String archive) {
    return bySource.subMap(archive + "!", false, archive + '"', false);
  }

  private List<Exported> files(String source, Stated stated) {
    List<Exported> files = new ArrayList<>();
    for (String extension : List.of(JSON, ".md")) {
      Path file = outbox.resolve(stated.id + extension);
      try {
        if (Files.exists(file)) {
          files.add(new Exported(stated.id + extension, source, Sha256.of(file)));
        }
      } catch (IOException e) {
        throw new FolderException("read " + file, e);
      }
    }
    return files;
  }
}
