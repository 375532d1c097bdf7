package paperboy.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How many digests are handled at a time. */
final class WorkersOption {

  /** One more than there are processors, as each waits for its thread or the disk at times. */
  int number = Runtime.getRuntime().availableProcessors() + 1;

  @Spec(Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--workers",
      paramLabel = "N",
      description = "How many digests are handled at a time (default: processors + 1).")
  void number(int wanted) {
    if (wanted < 1) {
      String message = "--workers has to be 1 or more, not " + wanted;
      throw new ParameterException(command.commandLine(), message);
    }
    number = wanted;
  }
}
