package paperboy.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import paperboy.export.DigestSchema;
import paperboy.route.Failure;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code paperboy validate}. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    description = {
      "Checks exported JSON against the published JSON Schema.",
      "Valid files are named on standard output, faults with their places on standard error."
    },
    footer = {"", "Example:", "  paperboy validate outbox/*.json"})
final class ValidateCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Exported JSON.")
  private List<Path> files;

  @Mixin private Verbosity verbosity;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    DigestSchema schema = new DigestSchema();
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    int code = ExitCode.OK;
    for (Path file : files) {
      List<String> faults = faults(schema, file);
      if (faults.isEmpty()) {
        out.println(file + ": valid");
      } else {
        faults.forEach(fault -> err.println(file + ": " + fault));
        code = ExitCode.SOFTWARE;
      }
    }
    return code;
  }

  private static List<String> faults(DigestSchema schema, Path file) {
    try {
      return schema.faults(Files.readString(file, StandardCharsets.UTF_8));
    } catch (NoSuchFileException e) {
      return List.of("there is no such file");
    } catch (IOException | IllegalArgumentException e) {
      return List.of(Failure.reason(e));
    }
  }
}
