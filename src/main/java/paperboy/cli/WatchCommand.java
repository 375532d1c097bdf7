package paperboy.cli;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import paperboy.route.Press;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code paperboy watch}. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    description = {
      "Watches the inbox and exports every digest that lands there, until stopped.",
      "Handled files go to INBOX/.done; what cannot be handled goes to INBOX/.failed with a report."
    },
    footer = {
      "",
      "Examples:",
      "  paperboy watch --inbox ~/digests --outbox ~/papers",
      "  paperboy watch --once"
    })
final class WatchCommand implements Callable<Integer> {

  private final Supplier<Press> press;

  @Mixin private WatchOptions options;
  @Mixin private Verbosity verbosity;
  @Spec private CommandSpec spec;

  WatchCommand(Supplier<Press> press) {
    this.press = press;
  }

  @Override
  public Integer call() throws Exception {
    return new Watch(options, press.get(), spec.commandLine().getOut()).run();
  }
}
