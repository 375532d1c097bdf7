package paperboy.library;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import paperboy.catalogue.Mention;
import paperboy.catalogue.Paper;

/**
 * Where a paper lies in an archive of electronic prints.
 *
 * @param scheme of the identifier: {@code arxiv}
 * @param archive as the archive writes itself: {@code arXiv}
 * @param id {@code 2406.15877}
 * @param subject {@code cs.SE}; null where it is not known
 */
record Eprint(String scheme, String archive, String id, String subject) {

  private record Archive(String scheme, String name) {}

  /** The best known first; the rest of what a paper has stays an identifier. */
  private static final List<Archive> ARCHIVES =
      List.of(
          new Archive("arxiv", "arXiv"),
          new Archive("hal", "HAL"),
          new Archive("iacr", "IACR"),
          new Archive("ssrn", "SSRN"));

  /** {@code [cs.SE]} behind an arXiv id, {@code [quant-ph]}. */
  private static final Pattern SUBJECT =
      Pattern.compile("\\[([a-z]{2,8}(?:-[a-z]{2,4})?+(?:\\.[A-Za-z-]{2,12})?+)]");

  /** arXiv's archives without subject classes, which are their own: {@code hep-th/9901001}. */
  private static final Set<String> WHOLE =
      Set.of(
          "gr-qc",
          "hep-ex",
          "hep-lat",
          "hep-ph",
          "hep-th",
          "math-ph",
          "nucl-ex",
          "nucl-th",
          "quant-ph");

  static Optional<Eprint> of(Paper paper) {
    return ARCHIVES.stream()
        .filter(archive -> paper.identifiers().containsKey(archive.scheme()))
        .findFirst()
        .map(archive -> in(archive, paper));
  }

  private static Eprint in(Archive archive, Paper paper) {
    String id = paper.identifiers().get(archive.scheme());
    String subject = archive.scheme().equals("arxiv") ? subject(id, paper) : null;
    return new Eprint(archive.scheme(), archive.name(), id, subject);
  }

  /** Only what is printed beside the id, or said by the id itself; nothing is looked up. */
  private static String subject(String id, Paper paper) {
    String old = id.contains("/") ? id.substring(0, id.indexOf('/')) : "";
    return WHOLE.contains(old) ? old : printed(paper);
  }

  private static String printed(Paper paper) {
    return Stream.concat(
            Stream.ofNullable(paper.venue()),
            paper.mentions().stream().map(Mention::venue).filter(venue -> venue != null))
        .filter(venue -> venue.regionMatches(true, 0, "arxiv", 0, 5))
        .map(SUBJECT::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .findFirst()
        .orElse(null);
  }
}
