package paperboy.cli;

import java.util.List;
import java.util.Optional;
import paperboy.catalogue.Paper;
import paperboy.librarian.Librarian;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** {@code paperboy split}. */
@Command(
    name = "split",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    description = {
      "Undoes a merge: what the digests named say is of another paper than the rest. With no digest"
          + " it lists what the paper was made of, and why."
    },
    footer = {
      "",
      "Examples:",
      "  paperboy split lovelace2024bench",
      "  paperboy split lovelace2024bench week-26"
    })
final class SplitCommand extends LibraryCommand {

  @Parameters(index = "0", paramLabel = "PAPER", description = "A citation key, or a paper's id.")
  private String name;

  @Parameters(
      index = "1..*",
      paramLabel = "DIGEST",
      arity = "0..*",
      description = "The ids of digests whose mentions are of another paper.")
  private List<String> digests = List.of();

  @Override
  public Integer call() {
    return with(
        librarian -> {
          librarian.read();
          Optional<Paper> paper =
              librarian.papers().withKey(name).or(() -> librarian.papers().withId(name));
          if (paper.isEmpty()) {
            complain("no paper is called " + name);
            return ExitCode.SOFTWARE;
          }
          return digests.isEmpty() ? list(paper.get()) : split(librarian, paper.get());
        });
  }

  private int list(Paper paper) {
    print(paper.key() + "  " + paper.title());
    paper.mentions().forEach(m -> print("  " + m.digest().id() + ": " + m.title()));
    paper.merges().forEach(why -> print("  joined for " + why));
    paper.doubts().forEach(other -> print("  possibly the same: " + other));
    return ExitCode.OK;
  }

  private int split(Librarian librarian, Paper paper) {
    int mentions = librarian.split(paper, digests);
    if (mentions == 0) {
      complain("nothing to split: name some, but not all, of the digests that mention it");
      return ExitCode.SOFTWARE;
    }
    finish(librarian);
    print(mentions + " set apart from " + paper.key());
    return ExitCode.OK;
  }
}
