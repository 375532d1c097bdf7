package paperboy.cli;

import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import paperboy.intake.LedgerFile;
import paperboy.librarian.Librarian;
import paperboy.store.Database;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What commands about the library share: it is opened, asked or changed, and closed. */
abstract class LibraryCommand implements Callable<Integer> {

  @Mixin private FolderOptions folders;
  @Mixin private Verbosity verbosity;
  @Spec private CommandSpec spec;

  /** Does it with the library; gives the exit code. */
  int with(ToIntFunction<Librarian> work) {
    try (Database database =
        LedgerFile.existing(folders.state)
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "there is no library yet: nothing was watched with " + folders.state))) {
      return work.applyAsInt(new Librarian(folders.outbox, folders.state, database));
    }
  }

  void print(String line) {
    spec.commandLine().getOut().println(line);
  }

  void complain(String line) {
    spec.commandLine().getErr().println("paperboy: " + line);
  }
}
