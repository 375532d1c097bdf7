package paperboy.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import paperboy.document.Source;
import paperboy.export.Export;
import paperboy.folder.FailureReport;
import paperboy.folder.Inbox;
import paperboy.folder.Outbox;
import paperboy.store.Database;
import paperboy.store.Ledger;

/** An inbox, an outbox and a ledger in a folder, with an export that holds the input's text. */
final class House implements AutoCloseable {

  final Path inbox;
  final Path outbox;
  final Path state;
  final Database database;
  final Ledger ledger;
  final Intake intake;
  final int toldAgain;

  House(Path home) throws IOException {
    inbox = Files.createDirectories(home.resolve("inbox"));
    outbox = Files.createDirectories(home.resolve("outbox"));
    state = Files.createDirectories(home.resolve("state"));
    database = LedgerFile.open(state);
    ledger = new Ledger(database);
    Outbox exports = new Outbox(outbox);
    toldAgain = new Recovery(inbox, exports, ledger).run();
    Inbox watched = new Inbox(inbox, Duration.ZERO, 1000, InstantSource.system());
    intake = new Intake(watched, exports, ledger);
  }

  void drop(String path, String text) {
    try {
      Files.createDirectories(inbox.resolve(path).getParent());
      Files.writeString(inbox.resolve(path), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Drops a file and handles it. */
  void handle(String path, String text) {
    drop(path, text);
    handle(path);
  }

  /** Handles a file; gives whether it was new. */
  boolean handle(String path) {
    Source source = intake.read(path);
    boolean isNew = intake.isNew(source);
    if (isNew) {
      intake.export(path, List.of(export(source)));
    }
    intake.done(source);
    return isNew;
  }

  void fail(String path, String text) {
    drop(path, text);
    intake.read(path);
    intake.failed(new FailureReport(path, "binary", "it is a picture", "save the page"));
  }

  /** Its export begins as a real one does. */
  static Export export(Source source) {
    String form = "{\"digest\":{\"source\":{\"file\":\"%s\",\"sha256\":\"%s\"}},\"text\":\"%s\"}";
    String text = new String(source.bytes(), StandardCharsets.UTF_8);
    String name = source.path().replace('/', '-') + ".json";
    return new Export(name, String.format(form, source.path(), source.sha256(), text));
  }

  Account account() {
    return Account.of(inbox, ledger);
  }

  /** {@code 4 = 1 + 1 + 1 + 1}: seen, exported, failed, duplicate, waiting. */
  String sum() {
    Account a = account();
    return String.format(
        "%d = %d + %d + %d + %d",
        a.seen(), a.exported(), a.failed().size(), a.duplicate(), a.waiting().size());
  }

  List<String> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(f -> folder.relativize(f).toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
