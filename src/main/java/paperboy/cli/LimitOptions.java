package paperboy.cli;

import java.time.Duration;
import paperboy.route.Limits;
import picocli.CommandLine.Option;

/** What a single input may take before it fails, alone. */
final class LimitOptions {

  @Option(
      names = "--size-limit",
      paramLabel = "SIZE",
      converter = SizeConverter.class,
      description = "The largest file that is read: 500kB, 32MB (default: 32MB).")
  long bytes = Limits.BYTES;

  @Option(
      names = "--time-limit",
      paramLabel = "TIME",
      converter = TimeConverter.class,
      description =
          "How long a digest, in watch each step of its way, may take: 30s, 2m (default: 2m).")
  Duration time = Limits.TIME;
}
