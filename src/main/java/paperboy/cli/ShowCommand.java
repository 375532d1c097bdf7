package paperboy.cli;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import paperboy.route.Press;
import picocli.CommandLine.Command;

/** {@code paperboy show}. */
@Command(name = "show", mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {

  private final Supplier<Press> press;

  ShowCommand(Supplier<Press> press) {
    this.press = press;
  }

  @Override
  public Integer call() {
    return press.get() == null ? 1 : 0;
  }
}
