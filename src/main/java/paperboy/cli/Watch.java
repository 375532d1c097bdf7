package paperboy.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import paperboy.folder.Inbox;
import paperboy.folder.Outbox;
import paperboy.folder.StateLock;
import paperboy.folder.WatchedFolders;
import paperboy.intake.Intake;
import paperboy.intake.LedgerFile;
import paperboy.intake.Recovery;
import paperboy.librarian.Librarian;
import paperboy.route.PaperRound;
import paperboy.route.Press;
import paperboy.store.Database;
import paperboy.store.Ledger;
import picocli.CommandLine.ExitCode;

/** The main job, from the options typed. */
final class Watch {

  private static final Logger LOG = LoggerFactory.getLogger("paperboy");

  /** How often a copy that waits for another to end looks whether it has. */
  private static final Duration TURN = Duration.ofMillis(200);

  private final WatchOptions options;
  private final Press press;
  private final PrintWriter out;

  /**
   * @param out where it says that it is ready
   */
  Watch(WatchOptions options, Press press, PrintWriter out) {
    this.options = options;
    this.press = options.markdown.of(press).within(options.limits.time);
    this.out = out;
  }

  /** Watches until stopped, or with {@code --once} until all is handled; gives the exit code. */
  int run() throws Exception {
    FolderOptions folders = options.folders;
    WatchedFolders.make(folders.inbox, folders.outbox, folders.state);
    try (StateLock lock = lock();
        Database database = LedgerFile.open(folders.state);
        Publishing publishing = Publishing.of(options.publish, folders.state, database)) {
      return watch(database, publishing) ? ExitCode.OK : ExitCode.SOFTWARE;
    }
  }

  /** Waits while another copy of the program handles the inbox, to take over when that ends. */
  private StateLock lock() throws InterruptedException {
    Optional<StateLock> lock = StateLock.tryTake(options.folders.state);
    if (lock.isEmpty() && options.once) {
      throw new IllegalStateException(
          "another Paperboy handles "
              + options.folders.inbox
              + "; leave it to that one, or stop it");
    }
    if (lock.isEmpty()) {
      LOG.warn("another Paperboy handles {}; waiting until it ends", options.folders.inbox);
    }
    while (lock.isEmpty()) {
      Thread.sleep(TURN.toMillis());
      lock = StateLock.tryTake(options.folders.state);
    }
    return lock.get();
  }

  private boolean watch(Database database, Publishing publishing) throws Exception {
    FolderOptions folders = options.folders;
    Outbox outbox = new Outbox(folders.outbox);
    Ledger ledger = new Ledger(database);
    new Recovery(folders.inbox, outbox, ledger).run();
    Inbox inbox =
        new Inbox(folders.inbox, options.settle, options.limits.bytes, InstantSource.system());
    Intake intake = new Intake(inbox, outbox, ledger);
    options.markdown.rememberIn(database);
    options.library.rememberIn(database);
    String line = "watching " + folders.inbox + ", exporting to " + folders.outbox;
    Librarian librarian =
        new Librarian(
                folders.outbox, folders.state, database, options.library.with(options.markdown))
            .telling(publishing.announcements());
    if (!options.once) {
      publishing.start();
    }
    boolean well =
        new PaperRound(inbox, intake, press, options.workers.number)
            .keeping(librarian::update, librarian::finish)
            .run(options.once, () -> out.println(line));
    if (options.once) {
      publishing.sendAll();
    }
    return well;
  }
}
