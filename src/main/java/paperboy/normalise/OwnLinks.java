package paperboy.normalise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import paperboy.link.Link;
import paperboy.link.Links;
import paperboy.model.Entry;

/**
 * Every link cleaned, and each once: {@code abs} and {@code pdf} of one paper are two, the same
 * address with and without a tracker is one. The first keeps its place and its label.
 *
 * <p>Source: <i>Links</i> in the rules of form; the export contract, "no duplicates after
 * cleaning".
 */
final class OwnLinks implements Normaliser {

  @Override
  public Entry normalise(Entry e) {
    return e.withLinks(once(e.links()));
  }

  private static List<Link> once(List<Link> printed) {
    Map<String, Link> links = new LinkedHashMap<>();
    for (Link link : printed) {
      Links.address(link.url(), null)
          .ifPresent(url -> links.putIfAbsent(url, new Link(link.rel(), url, link.text())));
    }
    return List.copyOf(links.values());
  }
}
