package paperboy.cli;

import java.nio.file.Path;
import java.util.List;
import paperboy.publish.Retries;
import paperboy.publish.Target;
import picocli.CommandLine.Option;

/** Who is told of new and changed digests and papers. */
final class PublishOptions {

  @Option(
      names = "--publish-to",
      paramLabel = "URI",
      description = {
        "A Camel endpoint that gets every new or changed digest and paper as a CloudEvent:",
        "https://…, kafka:TOPIC?brokers=HOST:9092, file:DIR. Several: repeat it, or split by commas.",
        "Secrets are {{env:NAME}}, which is filled in from the environment and never written down."
      })
  private List<String> uris = List.of();

  @Option(
      names = "--publish-tries",
      paramLabel = "N",
      description =
          "How often a message is tried before it waits for `paperboy publish --again`"
              + " (default: 300, which takes a day).")
  private int tries = Retries.STANDARD.most();

  @Option(
      names = "--plugins",
      paramLabel = "DIR",
      defaultValue = "plugins",
      description = "Jars with further Camel components (default: ${DEFAULT-VALUE}).")
  Path plugins;

  /** Each once; empty if nobody is to be told. */
  List<Target> targets() {
    return Target.in(uris);
  }

  Retries retries() {
    return Retries.STANDARD.atMost(tries);
  }
}
