package paperboy.read.feed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Who wrote the items. Where all of several items name one and the same, that is whose feed it is,
 * and says nothing of an item.
 *
 * @param everywhere the one author of all items; null when they differ
 */
record FeedAuthor(String everywhere) {
  private static final int SEVERAL = 3;

  /** RSS's {@code noreply@example.org (Ada Lovelace)}. */
  private static final Pattern ADDRESS =
      Pattern.compile("\\S{1,200}@\\S{1,200}\\s{0,5}\\(([^)]{1,200})\\)");

  static FeedAuthor of(List<Element> items) {
    Set<String> all = new LinkedHashSet<>();
    items.forEach(item -> all.add(String.join(", ", names(item))));
    String only = all.size() == 1 ? all.iterator().next() : "";
    return new FeedAuthor(items.size() >= SEVERAL && !only.isEmpty() ? only : null);
  }

  /** The authors that an item states, in order; a field may hold several. */
  static List<String> names(Element item) {
    List<String> names = new ArrayList<>();
    for (Element child : item.children()) {
      String field = Field.name(child);
      if (field.equals("author") || field.equals("creator")) {
        String named = Field.text(child, "name");
        String name = named != null ? named : child.text().strip();
        Matcher address = ADDRESS.matcher(name);
        name = address.matches() ? address.group(1) : name;
        if (!name.isEmpty() && !names.contains(name)) {
          names.add(name);
        }
      }
    }
    return names;
  }
}
