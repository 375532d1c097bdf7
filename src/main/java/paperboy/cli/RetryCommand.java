package paperboy.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import paperboy.folder.Shelved;
import paperboy.intake.LedgerFile;
import paperboy.intake.SecondTry;
import paperboy.store.Database;
import paperboy.store.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code paperboy retry}. */
@Command(
    name = "retry",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    description = {
      "Puts files that failed back into the inbox, for the watch to try again; without a name all."
    },
    footer = {"", "Examples:", "  paperboy retry", "  paperboy retry 2024/a.html"})
final class RetryCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "NAME",
      arity = "0..*",
      description = "A file in .failed, or its path when it was dropped.")
  private List<String> names = List.of();

  @Mixin private FolderOptions folders;
  @Mixin private Verbosity verbosity;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Optional<Database> database = LedgerFile.existing(folders.state);
    if (database.isEmpty()) {
      throw new IllegalStateException("nothing was watched yet with " + folders.state);
    }
    try (Database open = database.get()) {
      return retry(new SecondTry(folders.inbox, new Ledger(open)));
    }
  }

  private int retry(SecondTry second) {
    PrintWriter out = spec.commandLine().getOut();
    List<Shelved> failed = new ArrayList<>(second.failed());
    List<String> unknown = new ArrayList<>(names);
    for (Shelved file : failed) {
      boolean meant = unknown.removeIf(name -> second.isMeant(file, name));
      if (meant || names.isEmpty()) {
        out.println("back in the inbox: " + second.putBack(file));
      }
    }
    unknown.forEach(n -> spec.commandLine().getErr().println("paperboy: no file failed as " + n));
    return unknown.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
  }
}
