package paperboy.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import paperboy.intake.Account;
import paperboy.intake.LedgerFile;
import paperboy.route.Failure;
import paperboy.store.Booking;
import paperboy.store.Database;
import paperboy.store.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code paperboy status}. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    description = {
      "Prints the account of the inbox: seen = exported + failed + duplicate + waiting, and why"
          + " files failed or wait.",
      "Exit code 1 when a file waits because of a fault, or the inbox is gone."
    },
    footer = {"", "Example:", "  paperboy status --inbox ~/digests"})
final class StatusCommand implements Callable<Integer> {

  @Mixin private FolderOptions folders;
  @Mixin private Verbosity verbosity;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Optional<Database> database = LedgerFile.existing(folders.state);
    if (database.isEmpty()) {
      spec.commandLine().getOut().println("nothing was watched yet with " + folders.state);
      return ExitCode.OK;
    }
    try (Database open = database.get()) {
      Account account = Account.of(folders.inbox, new Ledger(open));
      print(account, spec.commandLine().getOut());
      return account.putOff().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }
  }

  private static void print(Account account, PrintWriter out) {
    out.printf("seen      %d%n", account.seen());
    out.printf("exported  %d%n", account.exported());
    out.printf("failed    %d%n", account.failed().size());
    out.printf("duplicate %d%n", account.duplicate());
    out.printf("waiting   %d%n", account.waiting().size());
    for (Booking failed : account.failed()) {
      out.println(
          "failed: " + Failure.shown(failed.place()) + ": " + Failure.shown(failed.reason()));
    }
    for (Map.Entry<String, String> wait : new TreeMap<>(account.putOff()).entrySet()) {
      out.println(
          "waiting: " + Failure.shown(wait.getKey()) + ": " + Failure.shown(wait.getValue()));
    }
  }
}
