package paperboy.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import paperboy.document.Source;
import paperboy.model.Digest;
import paperboy.route.Failure;
import paperboy.route.Limits;
import paperboy.route.Press;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code paperboy show}. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    description = {
      "Shows what would be exported as a table; nothing is written.",
      "Numbers in brackets are positions of entries that have no number of their own. The table is"
          + " as wide as $COLUMNS says, else 100 columns."
    },
    footer = {
      "",
      "Examples:",
      "  paperboy show newsletter.html",
      "  paperboy show newsletter.html --explain",
      "  curl -s https://example.org/digest | paperboy show -"
    })
final class ShowCommand implements Callable<Integer> {

  private static final int USUAL_WIDTH = 100;

  private final Supplier<Press> press;

  @Parameters(paramLabel = "PATH", description = "A file or folder; - is standard input.")
  private String path;

  @Option(names = "--explain", description = "Say for each entry what it was found by.")
  private boolean explain;

  @Mixin private Verbosity verbosity;
  @Spec private CommandSpec spec;

  private int shown;

  ShowCommand(Supplier<Press> press) {
    this.press = press;
  }

  @Override
  public Integer call() throws Exception {
    Jobs jobs = new Jobs(System.in, Limits.BYTES);
    jobs.add(path);
    List<String> failures = jobs.failures();
    for (Job job : jobs.all()) {
      try {
        press.get().unpack().apply(job.source().call()).forEach(this::show);
      } catch (RuntimeException e) {
        failures.add(Failure.line(job.path(), e));
      }
    }
    failures.forEach(spec.commandLine().getErr()::println);
    return failures.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private void show(Source source) {
    Digest digest = press.get().digest(source);
    PrintWriter out = spec.commandLine().getOut();
    out.print(shown++ == 0 ? "" : "\n");
    DigestTable.of(digest, width()).forEach(out::println);
    if (explain) {
      out.println();
      press.get().explanation(source).forEach(out::println);
    }
  }

  private static int width() {
    String columns = System.getenv("COLUMNS");
    boolean stated = columns != null && columns.matches("[0-9]{2,4}");
    return stated ? Integer.parseInt(columns) : USUAL_WIDTH;
  }
}
