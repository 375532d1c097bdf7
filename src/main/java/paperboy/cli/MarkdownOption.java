package paperboy.cli;

import paperboy.export.MarkdownFlavour;
import paperboy.route.Press;
import paperboy.store.Database;
import paperboy.store.Remembered;
import picocli.CommandLine.Option;

/** For whom Markdown is written. */
final class MarkdownOption {

  private static final String REMEMBERED = "markdown";

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

  /** How the last watch was asked to write, for commands that write the same files. */
  static MarkdownOption rememberedIn(Database database) {
    MarkdownOption option = new MarkdownOption();
    option.flavour =
        new Remembered(database).get(REMEMBERED).map(Flavour::valueOf).orElse(Flavour.plain);
    return option;
  }

  void rememberIn(Database database) {
    new Remembered(database).put(REMEMBERED, flavour.name());
  }

  boolean notes() {
    return flavour == Flavour.obsidian;
  }
}
