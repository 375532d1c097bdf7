package paperboy.read.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The class names of an element in the order they are printed. Every element is asked for them
 * several times, and jsoup's own {@code classNames} splits by a pattern and makes a set each time.
 */
final class ClassNames {
  private ClassNames() {}

  /** {@code [card, large]} of {@code <div class="card large">}; empty without the attribute. */
  static List<String> of(Element e) {
    if (!e.hasAttr("class")) {
      return List.of();
    }
    String names = e.attr("class");
    List<String> all = new ArrayList<>(4);
    int begin = 0;
    for (int i = 0; i <= names.length(); i++) {
      if (i == names.length() || space(names.charAt(i))) {
        if (i > begin) {
          all.add(names.substring(begin, i));
        }
        begin = i + 1;
      }
    }
    return all;
  }

  private static boolean space(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }
}
