package paperboy.cli;

import java.time.Duration;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where the folders are and how they are watched. */
final class WatchOptions {

  @Mixin FolderOptions folders;

  @Option(
      names = "--settle",
      paramLabel = "TIME",
      defaultValue = "1s",
      converter = TimeConverter.class,
      description =
          "How long a file must not change before it is read: 1s, 500ms (default: ${DEFAULT-VALUE}).")
  Duration settle;

  @Mixin WorkersOption workers;
  @Mixin LimitOptions limits;
  @Mixin MarkdownOption markdown;
  @Mixin LibraryOptions library;
  @Mixin PublishOptions publish;

  @Option(names = "--once", description = "Handle what is in the inbox, then end.")
  boolean once;
}
