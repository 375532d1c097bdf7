package paperboy.library;

import static paperboy.export.SafeText.line;
import static paperboy.export.SafeText.lines;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import paperboy.catalogue.DigestRef;
import paperboy.catalogue.Mention;
import paperboy.catalogue.Paper;
import paperboy.export.SafeLinks;
import paperboy.link.Link;

/** A paper without what no file of the library may hold, whoever filled the catalogue. */
final class SafePaper {

  private SafePaper() {}

  static Paper of(Paper paper) {
    return new Paper(
        line(paper.id()),
        line(paper.key()),
        each(paper.otherKeys()),
        line(paper.title()),
        each(paper.authors()),
        line(paper.venue()),
        line(paper.published()),
        identifiers(paper.identifiers()),
        links(paper.links()),
        paper.mentions().stream().map(SafePaper::mention).toList(),
        each(paper.merges()),
        each(paper.doubts()));
  }

  private static Mention mention(Mention m) {
    return new Mention(
        digest(m.digest()),
        m.position(),
        line(m.entryId()),
        line(m.number()),
        line(m.title()),
        each(m.section()),
        each(m.authors()),
        line(m.venue()),
        line(m.published()),
        lines(m.summary()).strip(),
        identifiers(m.identifiers()),
        links(m.links()),
        m.confidence());
  }

  static DigestRef digest(DigestRef digest) {
    String url = digest.url() == null ? null : SafeLinks.joined(digest.url());
    return new DigestRef(
        line(digest.id()),
        line(digest.title()),
        line(digest.language()),
        line(digest.published()),
        line(digest.file()),
        url != null && SafeLinks.mayLeave(url) ? url : null);
  }

  private static Map<String, String> identifiers(Map<String, String> printed) {
    Map<String, String> safe = new LinkedHashMap<>();
    printed.forEach((scheme, value) -> safe.put(line(scheme), line(value)));
    return safe;
  }

  private static List<Link> links(List<Link> links) {
    return links.stream()
        .map(link -> new Link(link.rel(), SafeLinks.joined(link.url()), line(link.text())))
        .filter(link -> SafeLinks.mayLeave(link.url()))
        .toList();
  }

  /** Lists of one-line texts; what is blank afterwards says nothing. */
  private static List<String> each(List<String> texts) {
    UnaryOperator<String> safe = text -> line(text);
    return texts.stream().map(safe).filter(text -> !text.isEmpty()).toList();
  }
}
