package paperboy.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/**
 * All elements of a page in the order they stand, found in one walk. A page is asked for two dozen
 * kinds of elements, and each query would walk all of it again.
 *
 * <pre>{@code index.named("time")  // what page.select("time") finds}</pre>
 */
final class PageIndex {
  private final Document page;
  private final List<Element> all = new ArrayList<>();
  private final Map<String, List<Element>> byName = new HashMap<>();

  private PageIndex(Document page) {
    this.page = page;
  }

  static PageIndex of(Document page) {
    PageIndex index = new PageIndex(page);
    page.traverse(
        (node, depth) -> {
          if (node instanceof Element e) {
            index.all.add(e);
            index.byName.computeIfAbsent(e.normalName(), name -> new ArrayList<>()).add(e);
          }
        });
    return index;
  }

  Document page() {
    return page;
  }

  /** Those of a name. */
  List<Element> named(String name) {
    return byName.getOrDefault(name, List.of());
  }

  /** Those of several names. */
  List<Element> named(Set<String> names) {
    List<Element> found = new ArrayList<>();
    for (Element e : all) {
      if (names.contains(e.normalName())) {
        found.add(e);
      }
    }
    return found;
  }

  /** Those of a name that a query fits: {@code [rel=canonical]}. */
  List<Element> named(String name, Evaluator query) {
    return named(name).stream().filter(e -> query.matches(page, e)).toList();
  }

  /** Those with an attribute that a query fits. */
  Stream<Element> with(String attribute, Evaluator query) {
    return all(e -> e.hasAttr(attribute) && query.matches(page, e));
  }

  /** Those that are such. */
  Stream<Element> all(Predicate<Element> such) {
    return all.stream().filter(such);
  }
}
