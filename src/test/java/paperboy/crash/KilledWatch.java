package paperboy.crash;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import paperboy.Paperboy;
import paperboy.folder.CommitStep;
import paperboy.folder.Inbox;
import paperboy.folder.Outbox;
import paperboy.folder.StateLock;
import paperboy.folder.WatchedFolders;
import paperboy.intake.Intake;
import paperboy.intake.LedgerFile;
import paperboy.intake.Recovery;
import paperboy.route.Limits;
import paperboy.route.PaperRound;
import paperboy.store.Database;
import paperboy.store.Ledger;

/**
 * The main job in a process of its own that ends, as if it were killed, right after a step of the
 * commit: {@code KilledWatch HOME BOOKED 3} ends when the ledger is written for the third time.
 * Without a step it handles all and ends well.
 */
final class KilledWatch {

  private KilledWatch() {}

  public static void main(String[] args) throws Exception {
    Path home = Path.of(args[0]);
    Consumer<CommitStep> told =
        args.length == 1
            ? CommitStep.UNHEARD
            : endingAfter(CommitStep.valueOf(args[1]), Integer.parseInt(args[2]));
    Path inbox = home.resolve("inbox");
    Path state = home.resolve("state");
    WatchedFolders.make(inbox, home.resolve("outbox"), state);
    try (StateLock lock = StateLock.tryTake(state).orElseThrow();
        Database database = LedgerFile.open(state)) {
      Outbox outbox = new Outbox(home.resolve("outbox"), told);
      Ledger ledger = new Ledger(database);
      new Recovery(inbox, outbox, ledger).run();
      Inbox watched = new Inbox(inbox, Duration.ZERO, Limits.BYTES, InstantSource.system(), told);
      Intake intake = new Intake(watched, outbox, ledger);
      new PaperRound(watched, intake, Paperboy.press(), 2).run(true, () -> {});
    }
  }

  private static Consumer<CommitStep> endingAfter(CommitStep last, int times) {
    AtomicInteger left = new AtomicInteger(times);
    return step -> {
      if (step == last && left.decrementAndGet() == 0) {
        Runtime.getRuntime().halt(137);
      }
    };
  }
}
