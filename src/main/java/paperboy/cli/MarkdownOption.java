package paperboy.cli;

import paperboy.export.MarkdownFlavour;
import paperboy.route.Press;
import picocli.CommandLine.Option;

/** For whom Markdown is written. */
final class MarkdownOption {

  /** What can be asked for; notes are made of the library, beside plain digests. */
  enum Flavour {
    plain(MarkdownFlavour.PLAIN),
    hugo(MarkdownFlavour.HUGO),
    jekyll(MarkdownFlavour.JEKYLL),
    obsidian(MarkdownFlavour.PLAIN);

    private final MarkdownFlavour digests;

    Flavour(MarkdownFlavour digests) {
      this.digests = digests;
    }
  }

  @Option(
      names = "--markdown",
      paramLabel = "FLAVOUR",
      defaultValue = "plain",
      description =
          "For whom Markdown is: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}). With obsidian"
              + " a watch also keeps a note for each paper in OUTBOX/notes.")
  Flavour flavour;

  /** The press that writes so. */
  Press of(Press press) {
    return press.marked(flavour.digests);
  }

  boolean notes() {
    return flavour == Flavour.obsidian;
  }
}
