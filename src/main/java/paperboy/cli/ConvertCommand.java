package paperboy.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import paperboy.document.Source;
import paperboy.folder.Outbox;
import paperboy.route.Failure;
import paperboy.route.Press;
import paperboy.route.PressRoom;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code paperboy convert}. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    description =
        "Converts digests once: files and folders in, exports out; inputs stay where they are.",
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
      description = "Where exports appear (default: outbox).")
  private Path out;

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "FORMAT",
      description = "json, markdown (default: both).")
  private Set<String> formats = Set.of("json", "markdown");

  @Mixin private Verbosity verbosity;
  @Spec private CommandSpec spec;

  ConvertCommand(Supplier<Press> press) {
    this.press = press;
  }

  @Override
  public Integer call() throws Exception {
    Path folder = out == null ? Path.of("outbox") : out;
    Files.createDirectories(folder);
    Outbox outbox = new Outbox(folder);
    int code = 0;
    try (PressRoom room = new PressRoom(press.get().in(formats), e -> outbox.write(e.exports()))) {
      for (String path : paths) {
        code = Math.max(code, convert(room, path));
      }
    }
    return code;
  }

  private int convert(PressRoom room, String path) throws Exception {
    Path given = Path.of(path);
    int code = 0;
    List<Path> files = List.of(given);
    if (Files.isDirectory(given)) {
      try (var walk = Files.walk(given)) {
        files =
            walk.filter(Files::isRegularFile)
                .filter(
                    f ->
                        paperboy.folder.InputName.of(given.relativize(f).toString())
                            == paperboy.folder.InputName.INPUT)
                .sorted()
                .toList();
      }
    }
    for (Path file : files) {
      String name =
          file.equals(given) ? file.getFileName().toString() : given.relativize(file).toString();
      try {
        for (Source source :
            press.get().unpack().apply(new Source(name, Files.readAllBytes(file)))) {
          room.digest(source);
        }
      } catch (RuntimeException e) {
        spec.commandLine().getErr().println(name + ": " + Failure.reason(e));
        code = 1;
      }
    }
    return code;
  }
}
