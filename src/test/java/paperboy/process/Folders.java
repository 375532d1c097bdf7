package paperboy.process;

import java.nio.file.Path;
import java.util.List;
import paperboy.crash.FilesBelow;

/** The folders a watch is given. */
record Folders(Path inbox, Path outbox, Path state) {

  static Folders below(Path home) {
    return new Folders(home.resolve("inbox"), home.resolve("outbox"), home.resolve("state"));
  }

  List<String> options() {
    return List.of(
        "--inbox", inbox.toString(), "--outbox", outbox.toString(), "--state", state.toString());
  }

  /** What lies in the inbox and is not handled. */
  List<String> waiting() {
    return files(inbox).stream().filter(path -> !path.startsWith(".")).toList();
  }

  List<String> done() {
    return files(inbox.resolve(".done"));
  }

  /** What failed, and the reports. */
  List<String> failed() {
    return files(inbox.resolve(".failed"));
  }

  /** What lies in the outbox itself, hidden files and all; the library lies below. */
  List<String> exports() {
    return files(outbox).stream().filter(name -> name.indexOf('/') < 0).toList();
  }

  /** Paths below a folder, of everything that is no folder, in order. */
  static List<String> files(Path folder) {
    return FilesBelow.of(folder).stream()
        .map(file -> folder.relativize(file).toString())
        .sorted()
        .toList();
  }
}
