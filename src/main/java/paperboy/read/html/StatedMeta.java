package paperboy.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import paperboy.text.LowerCase;

/**
 * A page's {@code <meta>} elements by what they call themselves, in {@code name} or {@code
 * property}, capitals or not.
 *
 * <pre>{@code meta.of("og:title")  // <meta property="og:title" content="…">}</pre>
 */
final class StatedMeta {
  private final Map<String, List<Element>> byName = new HashMap<>();

  private StatedMeta() {}

  static StatedMeta of(PageIndex page) {
    StatedMeta stated = new StatedMeta();
    for (Element meta : page.named("meta")) {
      String property = LowerCase.of(meta.attr("property").strip());
      String name = LowerCase.of(meta.attr("name").strip());
      stated.add(property, meta);
      if (!name.equals(property)) {
        stated.add(name, meta);
      }
    }
    return stated;
  }

  private void add(String name, Element meta) {
    byName.computeIfAbsent(name, n -> new ArrayList<>()).add(meta);
  }

  /** Those of a name in lower case, in the order they stand. */
  List<Element> of(String name) {
    return byName.getOrDefault(name, List.of());
  }
}
