package paperboy.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import paperboy.export.Exporter;
import paperboy.folder.Outbox;
import paperboy.route.Edition;
import paperboy.route.Press;
import paperboy.route.PressRoom;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code paperboy convert}. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    description = {
      "Converts digests once: files and folders in, exports out. Inputs stay where they are; earlier"
          + " exports of theirs are replaced.",
      "Folders are walked; hidden files, links and files of other types in them are passed over."
    },
    footer = {
      "",
      "Examples:",
      "  paperboy convert week-25.html week-26.html --out digests",
      "  paperboy convert saved/ --format json",
      "  curl -s https://example.org/digest | paperboy convert - > digest.json"
    })
final class ConvertCommand implements Callable<Integer> {

  private final Supplier<Press> press;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files and folders; - is standard input.")
  private List<String> paths;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Where exports appear (default: outbox; what comes from standard input is printed).")
  private Path out;

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "FORMAT",
      description = "json, markdown (default: both; json for what is printed).")
  private Set<String> formats;

  @Mixin private WorkersOption workers;
  @Mixin private LimitOptions limits;
  @Mixin private MarkdownOption markdown;
  @Mixin private Verbosity verbosity;
  @Spec private CommandSpec spec;

  ConvertCommand(Supplier<Press> press) {
    this.press = press;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Jobs jobs = new Jobs(System.in, limits.bytes);
    paths.forEach(jobs::add);
    boolean onlyPrinting = out == null && paths.stream().allMatch(Jobs.STANDARD_INPUT::equals);
    Press chosen = chosen(onlyPrinting ? Set.of("json") : Set.of("json", "markdown"));
    Path folder = out == null ? Path.of("outbox") : out;
    if (!onlyPrinting) {
      Files.createDirectories(folder);
    }
    Delivery delivery = new Delivery(Outbox.ofRepeatable(folder), out == null ? System.out : null);
    List<String> failures = jobs.failures();
    try (PressRoom room = new PressRoom(chosen, delivery::accept)) {
      failures.addAll(new Conversion(chosen, room, workers.number).run(jobs.all()));
    }
    failures.forEach(spec.commandLine().getErr()::println);
    if (!onlyPrinting) {
      sumUp(delivery, folder, jobs.skipped(), failures.size());
    }
    return failures.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private Press chosen(Set<String> usual) {
    Set<String> known = new TreeSet<>();
    press.get().exporters().stream().map(Exporter::format).forEach(known::add);
    Set<String> wanted = formats == null ? usual : formats;
    for (String format : wanted) {
      if (!known.contains(format)) {
        String message = "“" + format + "” is no format; choose of " + String.join(", ", known);
        throw new ParameterException(spec.commandLine(), message);
      }
    }
    return markdown.of(press.get().in(wanted)).within(limits.time);
  }

  private void sumUp(Delivery delivery, Path folder, int skipped, int failed) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(
        delivery
            + " → "
            + folder
            + (failed == 0 ? "" : "; " + failed + " failed")
            + (skipped == 0
                ? ""
                : "; " + Edition.count(skipped, "file", "files") + " of other types skipped"));
  }
}
