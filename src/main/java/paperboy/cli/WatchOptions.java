package paperboy.cli;

import java.nio.file.Path;
import java.time.Duration;
import picocli.CommandLine.Option;

/** Where the folders are and how they are watched. */
final class WatchOptions {

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

  @Option(
      names = "--settle",
      paramLabel = "TIME",
      defaultValue = "1s",
      converter = TimeConverter.class,
      description =
          "How long a file must not change before it is read: 1s, 500ms (default: ${DEFAULT-VALUE}).")
  Duration settle;

  @Option(names = "--once", description = "Handle what is in the inbox, then end.")
  boolean once;
}
