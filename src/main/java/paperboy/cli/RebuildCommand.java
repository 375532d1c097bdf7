package paperboy.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import paperboy.folder.Outbox;
import paperboy.folder.StateLock;
import paperboy.intake.LedgerFile;
import paperboy.librarian.Librarian;
import paperboy.librarian.LibrarySettings;
import paperboy.route.Edition;
import paperboy.route.Failure;
import paperboy.route.Press;
import paperboy.route.Rebuild;
import paperboy.route.Rebuild.Revision;
import paperboy.store.Booking;
import paperboy.store.Database;
import paperboy.store.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code paperboy rebuild}. */
@Command(
    name = "rebuild",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    description = {
      "Reads everything in INBOX/.done again with the present program, says what is different, and"
          + " writes it. Ids and citation keys stay."
    },
    footer = {"", "Examples:", "  paperboy rebuild --dry-run", "  paperboy rebuild"})
final class RebuildCommand implements Callable<Integer> {

  @Option(names = "--dry-run", description = "Only say what would be different.")
  private boolean dry;

  @Mixin private FolderOptions folders;
  @Mixin private LimitOptions limits;
  @Mixin private Verbosity verbosity;
  @Spec private CommandSpec spec;

  private final Supplier<Press> press;

  RebuildCommand(Supplier<Press> press) {
    this.press = press;
  }

  @Override
  public Integer call() {
    try (StateLock lock =
            StateLock.tryTake(folders.state)
                .orElseThrow(
                    () -> new IllegalStateException("a watch is running; stop it, then rebuild"));
        Database database = LedgerFile.open(folders.state)) {
      MarkdownOption markdown = MarkdownOption.rememberedIn(database);
      Rebuild rebuild =
          new Rebuild(
              markdown.of(press.get()).within(limits.time),
              folders.inbox,
              new Outbox(folders.outbox),
              new Ledger(database));
      int failures = run(rebuild);
      if (!dry) {
        LibrarySettings settings = LibraryOptions.rememberedIn(database).with(markdown);
        new Librarian(folders.outbox, folders.state, database, settings).finish();
      }
      return failures == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }
  }

  private int run(Rebuild rebuild) {
    int failures = 0;
    int different = 0;
    for (Booking input : rebuild.inputs()) {
      try {
        for (Revision revision : rebuild.revise(input)) {
          different += revision.same() ? 0 : 1;
          tell(revision);
          if (!dry && !revision.same()) {
            rebuild.write(revision);
          }
        }
      } catch (RuntimeException e) {
        failures++;
        spec.commandLine().getErr().println("paperboy: " + Failure.line(input.path(), e));
      }
    }
    String done = dry ? " would be written anew" : " written anew";
    spec.commandLine().getOut().println(Edition.count(different, "digest", "digests") + done);
    return failures;
  }

  private void tell(Revision revision) {
    if (revision.same()) {
      return;
    }
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        "%s: %d added, %d changed, %d lost%n",
        Failure.shown(revision.source()),
        revision.added().size(),
        revision.changed().size(),
        revision.lost().size());
    tell("+ ", revision.added());
    tell("~ ", revision.changed());
    tell("- ", revision.lost());
  }

  private void tell(String sign, List<String> titles) {
    titles.forEach(
        title -> spec.commandLine().getOut().println("  " + sign + Failure.shown(title)));
  }
}
