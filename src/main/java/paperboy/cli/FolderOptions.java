package paperboy.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the folders are. */
final class FolderOptions {

  @Option(
      names = "--inbox",
      paramLabel = "DIR",
      defaultValue = "inbox",
      description = "Where digests are dropped (default: ${DEFAULT-VALUE}).")
  Path inbox;

  @Option(
      names = "--outbox",
      paramLabel = "DIR",
      defaultValue = "outbox",
      description = "Where exports appear (default: ${DEFAULT-VALUE}).")
  Path outbox;

  @Option(
      names = "--state",
      paramLabel = "DIR",
      defaultValue = ".paperboy",
      description =
          "What the program remembers, on a local disk, one an inbox (default: ${DEFAULT-VALUE}).")
  Path state;
}
