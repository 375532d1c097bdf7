package paperboy.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/** How much is said on standard error. */
final class Verbosity {

  @Option(names = "--verbose", description = "Say more, with stack traces.")
  private boolean verbose;

  /** Whether the command that was typed, or the program before it, was asked to say more. */
  static boolean wanted(ParseResult parsed) {
    return parsed.asCommandLineList().stream()
        .flatMap(c -> c.getCommandSpec().mixins().values().stream())
        .map(mixin -> mixin.userObject())
        .anyMatch(o -> o instanceof Verbosity v && v.verbose);
  }

  /**
   * Sets the level of Paperboy's own log: a watch names every digest, a conversion only what is
   * odd, for it sums up at its end.
   */
  static void apply(ParseResult parsed) {
    Logger log = (Logger) LoggerFactory.getLogger("paperboy");
    if (wanted(parsed)) {
      log.setLevel(Level.DEBUG);
    } else if (parsed.asCommandLineList().stream().anyMatch(Verbosity::converts)
        && log.isInfoEnabled()) {
      log.setLevel(Level.WARN);
    }
  }

  private static boolean converts(CommandLine command) {
    return command.getCommand() instanceof ConvertCommand;
  }
}
