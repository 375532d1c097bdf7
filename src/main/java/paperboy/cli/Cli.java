package paperboy.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
   * The command line, ready to be executed: {@code Cli.of(press, "show", "a.html").execute("show",
   * "a.html")}.
   *
   * @param press gives the stages, asked for only when a command needs them
   * @param args what will be executed: a command that is named first is made alone, for making all
   *     of them takes as long as converting a page
   */
  public static CommandLine of(Supplier<Press> press, String... args) {
    Objects.requireNonNull(press, "press");
    Map<String, Supplier<Object>> commands = commands(press);
    CommandLine line = new CommandLine(new Cli(press));
    if (args.length > 0 && commands.containsKey(args[0])) {
      commands.keySet().retainAll(Set.of(args[0]));
    }
    commands.values().forEach(command -> line.addSubcommand(command.get()));
    return line.setDefaultValueProvider(Settings.load())
        .setOut(utf8(System.out))
        .setErr(utf8(System.err))
        .setExecutionStrategy(Cli::execute)
        .setParameterExceptionHandler(Cli::misused)
        .setExecutionExceptionHandler(Cli::failed);
  }

  /** In the order in which the help lists them. */
  private static Map<String, Supplier<Object>> commands(Supplier<Press> press) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("watch", () -> new WatchCommand(press));
    commands.put("convert", () -> new ConvertCommand(press));
    commands.put("show", () -> new ShowCommand(press));
    commands.put("validate", ValidateCommand::new);
    commands.put("status", StatusCommand::new);
    commands.put("retry", RetryCommand::new);
    commands.put("rebuild", () -> new RebuildCommand(press));
    commands.put("search", SearchCommand::new);
    commands.put("split", SplitCommand::new);
    commands.put("forget", ForgetCommand::new);
    commands.put("publish", PublishCommand::new);
    return commands;
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
