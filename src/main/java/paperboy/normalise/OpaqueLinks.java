package paperboy.normalise;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import paperboy.document.Finding;
import paperboy.link.Link;
import paperboy.link.Links;
import paperboy.model.Entry;

/**
 * Says of links that hide where they lead that they do: nothing is followed, so a person has to.
 *
 * <p>Source: <i>Links</i> in the rules of form, "opaque redirectors are kept and marked".
 */
final class OpaqueLinks implements Normaliser {

  /** The code of the finding. */
  static final String CODE = "opaque-link";

  @Override
  public Entry normalise(Entry e) {
    return e.withWarnings(marked(e.warnings(), e.links()));
  }

  private static List<Finding> marked(List<Finding> warnings, List<Link> links) {
    Set<Finding> findings = new LinkedHashSet<>(warnings);
    links.stream()
        .map(Link::url)
        .filter(Links::opaque)
        .map(OpaqueLinks::finding)
        .forEach(findings::add);
    return List.copyOf(findings);
  }

  private static Finding finding(String url) {
    return new Finding(
        CODE, url + " does not say where it leads; open it to see whether it names a paper");
  }
}
