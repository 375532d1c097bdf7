package paperboy.cli;

import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import paperboy.folder.StateLock;
import paperboy.intake.LedgerFile;
import paperboy.librarian.Librarian;
import paperboy.librarian.LibrarySettings;
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
      LibrarySettings settings =
          LibraryOptions.rememberedIn(database).with(MarkdownOption.rememberedIn(database));
      return work.applyAsInt(new Librarian(folders.outbox, folders.state, database, settings));
    }
  }

  /**
   * Brings the files of the library up to date, unless a watch is running: that sees at once what
   * was changed, and two must not write the same files.
   */
  void finish(Librarian librarian) {
    try (StateLock lock = StateLock.tryTake(folders.state).orElse(null)) {
      if (lock == null) {
        librarian.read();
      } else {
        librarian.finish();
      }
    }
  }

  void print(String line) {
    spec.commandLine().getOut().println(line);
  }

  void complain(String line) {
    spec.commandLine().getErr().println("paperboy: " + line);
  }
}
