package paperboy.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import paperboy.document.Finding;
import paperboy.document.Origin;
import paperboy.link.Link;
import paperboy.model.Digest;
import paperboy.model.Entry;
import paperboy.person.Person;

/**
 * Takes out of a digest what no export may hold: control and direction-turning characters, and
 * links whose scheme is not http, https, mailto or doi. A link that goes leaves a warning.
 */
final class Sanitizer {

  private Sanitizer() {}

  static Digest sanitize(Digest digest) {
    return new Digest(
        title(digest.title()),
        SafeText.line(digest.language()),
        SafeText.line(digest.published()),
        digest.period(),
        origin(digest.origin()),
        each(digest.entries(), Sanitizer::entry),
        each(digest.findings(), Sanitizer::finding));
  }

  /** A title of which nothing is left is none. */
  private static String title(String printed) {
    String title = SafeText.line(printed);
    return title == null || title.isEmpty() ? null : title;
  }

  private static Origin origin(Origin o) {
    String url = o.url() == null ? null : SafeLinks.joined(o.url());
    return new Origin(
        o.file(),
        o.sha256(),
        o.bytes(),
        o.mediaType(),
        o.charset(),
        url != null && SafeLinks.mayLeave(url) ? url : null);
  }

  private static Entry entry(Entry e) {
    return new Entry(
        e.position(),
        SafeText.line(e.number()),
        SafeText.line(e.title()),
        each(e.section(), SafeText::line),
        each(e.authors(), a -> new Person(SafeText.line(a.name()))),
        SafeText.line(e.venue()),
        SafeText.line(e.published()),
        SafeText.lines(e.summary()),
        e.identifiers(),
        e.links().stream().map(Sanitizer::link).filter(l -> SafeLinks.mayLeave(l.url())).toList(),
        e.references(),
        e.provenance(),
        e.confidence(),
        warnings(e));
  }

  private static List<Finding> warnings(Entry e) {
    List<Finding> warnings = new ArrayList<>(each(e.warnings(), Sanitizer::finding));
    e.links().stream()
        .map(Sanitizer::link)
        .filter(l -> !SafeLinks.mayLeave(l.url()))
        .map(l -> new Finding("link-dropped", "the link “" + l.text() + "” leads to " + start(l)))
        .forEach(warnings::add);
    return warnings;
  }

  private static String start(Link link) {
    String url = link.url().substring(0, Math.min(link.url().length(), 60));
    return url + ", which is neither http, https, mailto nor doi, and was left out";
  }

  private static Link link(Link link) {
    return new Link(link.rel(), SafeLinks.joined(link.url()), SafeText.line(link.text()));
  }

  private static Finding finding(Finding finding) {
    return new Finding(finding.code(), SafeText.line(finding.message()));
  }

  private static <T> List<T> each(List<T> items, UnaryOperator<T> change) {
    return items.stream().map(change).toList();
  }
}
