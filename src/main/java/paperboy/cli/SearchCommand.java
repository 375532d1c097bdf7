package paperboy.cli;

import java.util.List;
import paperboy.catalogue.Paper;
import paperboy.librarian.Librarian;
import paperboy.route.Failure;
import paperboy.store.Papers;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code paperboy search}. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    description =
        "Finds papers that hold all of some words in their titles, summaries or names, or the one of an"
            + " identifier or citation key.",
    footer = {"", "Examples:", "  paperboy search attention heads", "  paperboy search 推理 --json"})
final class SearchCommand extends LibraryCommand {

  @Parameters(paramLabel = "WORDS", arity = "1..*", description = "What to look for.")
  private List<String> words;

  @Option(names = "--json", description = "Print each paper as one line of JSON.")
  private boolean json;

  @Option(
      names = "--most",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many papers at most (default: ${DEFAULT-VALUE}).")
  private int most;

  @Override
  public Integer call() {
    return with(
        librarian -> {
          List<Paper> found = found(librarian.papers(), String.join(" ", words));
          found.forEach(paper -> print(json ? Librarian.line(paper) : row(paper)));
          if (found.isEmpty()) {
            complain("nothing holds all of these words");
          }
          return ExitCode.OK;
        });
  }

  /** The paper of that citation key or identifier; else those that hold the words. */
  private List<Paper> found(Papers papers, String query) {
    List<Paper> named =
        papers.withKey(query).map(List::of).orElseGet(() -> papers.identified(query));
    return named.isEmpty() ? papers.search(query, most) : named;
  }

  private static String row(Paper paper) {
    String authors =
        paper.authors().isEmpty()
            ? ""
            : paper.authors().get(0) + (paper.authors().size() > 1 ? " et al." : "");
    String year = paper.published() == null ? "    " : paper.published().substring(0, 4);
    return Failure.shown(
        year
            + "  "
            + paper.title()
            + (authors.isEmpty() ? "" : " – " + authors)
            + "  ["
            + paper.id()
            + "]");
  }
}
