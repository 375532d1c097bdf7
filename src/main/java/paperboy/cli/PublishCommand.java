package paperboy.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import paperboy.intake.LedgerFile;
import paperboy.route.Failure;
import paperboy.store.Database;
import paperboy.store.Delivery;
import paperboy.store.DeliveryState;
import paperboy.store.EventQueue;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code paperboy publish}. */
@Command(
    name = "publish",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    description = {
      "Prints how many messages each target got, waits for and was tried with in vain, and which"
          + " these are.",
      "Messages are sent by the watch: see --publish-to there.",
      "Exit code 1 when a message finally failed."
    },
    footer = {"", "Examples:", "  paperboy publish", "  paperboy publish --again"})
final class PublishCommand implements Callable<Integer> {

  /** What to do; nothing is asked for when all are false. */
  static final class Action {
    @Option(names = "--list", description = "Print the account (what it does without an option).")
    private boolean list;

    @Option(
        names = "--again",
        description = "Let what finally failed be sent again, by the watch, in order.")
    private boolean again;

    @Option(
        names = "--drop",
        description = "Give up what finally failed; what waits behind it is sent.")
    private boolean drop;
  }

  @ArgGroup private Action action = new Action();
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
      return run(new EventQueue(open), spec.commandLine().getOut());
    }
  }

  private int run(EventQueue queue, PrintWriter out) {
    if (action.again) {
      out.println("to be sent again: " + queue.again());
      return ExitCode.OK;
    }
    if (action.drop) {
      out.println("given up: " + queue.drop());
      return ExitCode.OK;
    }
    return list(queue, out);
  }

  private static int list(EventQueue queue, PrintWriter out) {
    Map<String, Map<DeliveryState, Long>> totals = queue.totals();
    if (totals.isEmpty()) {
      out.println("nothing was published yet");
    }
    totals.forEach((target, states) -> out.println(line(target, states)));
    queue.troubled().forEach(delivery -> out.println(line(delivery)));
    return totals.values().stream().anyMatch(states -> states.containsKey(DeliveryState.FAILED))
        ? ExitCode.SOFTWARE
        : ExitCode.OK;
  }

  private static String line(String target, Map<DeliveryState, Long> states) {
    return String.format(
        "%s: %d delivered, %d waiting, %d failed",
        Failure.shown(target),
        states.getOrDefault(DeliveryState.DELIVERED, 0L),
        states.getOrDefault(DeliveryState.WAITING, 0L),
        states.getOrDefault(DeliveryState.FAILED, 0L));
  }

  /** {@code failed: kafka:papers: arxiv:2406.15877 (tried 3 times: HTTP 500)}. */
  private static String line(Delivery delivery) {
    String state = delivery.state() == DeliveryState.FAILED ? "failed" : "waiting";
    return Failure.shown(
        String.format(
            "%s: %s: %s (tried %d times: %s)",
            state,
            delivery.name(),
            delivery.event().subject(),
            delivery.tries(),
            delivery.reason()));
  }
}
