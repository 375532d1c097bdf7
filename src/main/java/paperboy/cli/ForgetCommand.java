package paperboy.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** {@code paperboy forget}. */
@Command(
    name = "forget",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    description = {
      "Takes digests out of the library; their files stay where they are. One whose export changes"
          + " later is read again."
    },
    footer = {"", "Example:", "  paperboy forget week-25.html"})
final class ForgetCommand extends LibraryCommand {

  @Parameters(
      paramLabel = "NAME",
      arity = "1..*",
      description = "A digest's id, or its file's path below the inbox.")
  private List<String> names;

  @Override
  public Integer call() {
    return with(
        librarian -> {
          int code = ExitCode.OK;
          for (String name : names) {
            if (librarian.forget(name)) {
              print("forgotten: " + name);
            } else {
              complain("no digest is called " + name);
              code = ExitCode.SOFTWARE;
            }
          }
          finish(librarian);
          return code;
        });
  }
}
