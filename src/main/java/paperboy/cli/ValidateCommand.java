package paperboy.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code paperboy validate}. */
@Command(name = "validate", mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    return 0;
  }
}
