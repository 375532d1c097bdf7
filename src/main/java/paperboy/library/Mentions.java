package paperboy.library;

import java.util.List;
import java.util.stream.Collectors;
import paperboy.catalogue.Mention;
import paperboy.catalogue.Paper;
import paperboy.link.Link;
import paperboy.link.Rel;

/** What several formats say of a paper's mentions and links alike. */
final class Mentions {

  private Mentions() {}

  /** {@code Papers of June (2024-07-05), Models › Code}: who says it, when, and where in it. */
  static String heading(Mention mention) {
    String date =
        mention.digest().published() == null ? "" : " (" + mention.digest().published() + ")";
    String section = mention.section().isEmpty() ? "" : ", " + path(mention);
    return mention.digest().name() + date + section;
  }

  /** The headings above it: {@code Models › Code}; empty without any. */
  static String path(Mention mention) {
    return String.join(" › ", mention.section());
  }

  /** Every digest's words under its heading, blank lines between. */
  static String said(Paper paper) {
    return paper.mentions().stream()
        .map(m -> heading(m) + (m.summary().isEmpty() ? "" : ":\n" + m.summary()))
        .collect(Collectors.joining("\n\n"));
  }

  /** The names of all sections it stood in, each once, in order. */
  static List<String> sections(Paper paper) {
    return paper.mentions().stream().flatMap(m -> m.section().stream()).distinct().toList();
  }

  /**
   * The paper's own page or file first, then the rest; web addresses only, without spaces and
   * brackets in them.
   */
  static List<Link> web(Paper paper) {
    return paper.links().stream()
        .filter(link -> link.url().regionMatches(true, 0, "http", 0, 4))
        .map(link -> new Link(link.rel(), Address.encoded(link.url()), link.text()))
        .sorted((a, b) -> Boolean.compare(a.rel() != Rel.PAPER, b.rel() != Rel.PAPER))
        .toList();
  }
}
