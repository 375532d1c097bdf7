package paperboy.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import paperboy.route.Failure;
import paperboy.route.Press;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program as typed: {@code paperboy COMMAND}; without a command it watches. */
@Command(
    name = "paperboy",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    description = {
      "Turns digest articles (newsletters, round-ups, lists of papers) into clean JSON and Markdown,",
      "one entry a paper. Offline.",
      "",
      "Without a command it watches the inbox."
    },
    footer = {
      "",
      "Every option is also an environment variable (PAPERBOY_INBOX), a system property",
      "(-Dpaperboy.inbox=…) and a line of paperboy.properties (inbox=… or paperboy.inbox=…);",
      "the command line wins, then the environment, then the file.",
      "",
      "Exit codes: 0 all well, 1 something could not be handled, 2 wrong usage.",
      "",
      "Examples:",
      "  paperboy                              watch ./inbox, export to ./outbox",
      "  paperboy convert saved/ --out digests convert a folder once",
      "  paperboy show newsletter.html         look before you convert"
    })
public final class Cli implements Callable<Integer> {

  private final Supplier<Press> press;

  @Mixin private WatchOptions options;
  @Mixin private Verbosity verbosity;
  @Spec private CommandSpec spec;

  private Cli(Supplier<Press> press) {
    this.press = press;
  }

  /**
   * The command line, ready to be executed: {@code Cli.of(press).execute("show", "a.html")}.
   *
   * @param press gives the stages, asked for only when a command needs them
   */
  public static CommandLine of(Supplier<Press> press) {
    Objects.requireNonNull(press, "press");
    return new CommandLine(new Cli(press))
        .addSubcommand(new WatchCommand(press))
        .addSubcommand(new ConvertCommand(press))
        .addSubcommand(new ShowCommand(press))
        .addSubcommand(new ValidateCommand())
        .addSubcommand(new StatusCommand())
        .addSubcommand(new RetryCommand())
        .addSubcommand(new RebuildCommand(press))
        .addSubcommand(new SearchCommand())
        .addSubcommand(new SplitCommand())
        .addSubcommand(new ForgetCommand())
        .addSubcommand(new PublishCommand())
        .setDefaultValueProvider(Settings.load())
        .setOut(utf8(System.out))
        .setErr(utf8(System.err))
        .setExecutionStrategy(Cli::execute)
        .setParameterExceptionHandler(Cli::misused)
        .setExecutionExceptionHandler(Cli::failed);
  }

  /** Text is UTF-8 whatever the locale says. */
  private static PrintWriter utf8(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  @Override
  public Integer call() throws Exception {
    return new Watch(options, press.get(), spec.commandLine().getOut()).run();
  }

  private static int execute(CommandLine.ParseResult parsed) {
    Verbosity.apply(parsed);
    return new CommandLine.RunLast().execute(parsed);
  }

  private static int misused(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("paperboy: " + Failure.reason(e));
    err.println("See: " + command.getCommandSpec().qualifiedName() + " --help");
    return CommandLine.ExitCode.USAGE;
  }

  private static int failed(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
    command.getErr().println("paperboy: " + Failure.reason(e));
    if (Verbosity.wanted(parsed)) {
      e.printStackTrace(command.getErr());
    }
    return CommandLine.ExitCode.SOFTWARE;
  }
}
