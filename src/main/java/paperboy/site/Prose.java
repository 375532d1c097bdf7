package paperboy.site;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts of digests as HTML: each with its language and direction, in elements of their own, so that
 * no text turns around what stands beside it.
 */
final class Prose {

  /** A piece of this length, in UTF-16 units, fits on a page however it is escaped. */
  private static final int LONGEST = 1_500;

  private static final Flow.Group LIST = new Flow.Group("ul", "points");

  private Prose() {}

  /** An element with a text that is no prose of the digest: a title, a name, a venue. */
  static Html term(String element, String text, String styleClass) {
    return new Html()
        .element(element, text, "class", styleClass, "lang", marked(text, null), "dir", "auto");
  }

  /** A fact of a line of facts, set apart from its neighbours whichever way it runs. */
  static Html fact(String text) {
    return new Html().open("span").element("bdi", text).close();
  }

  /** The same with its language. */
  static Html markedFact(String text) {
    return new Html().open("span").add(term("bdi", text, null)).close();
  }

  /** The language to mark a text with; null where it is that of the page. */
  static String marked(String text, String digestLanguage) {
    String language = Writing.of(text, digestLanguage);
    return language.equals(Writing.DEFAULT) ? null : language;
  }

  /**
   * A summary, paragraph by paragraph, list item by list item.
   *
   * @param language of the digest's prose; null if unknown
   */
  static void summary(Flow flow, String summary, String language) {
    for (String line : lines(summary)) {
      boolean item = line.startsWith("- ");
      String element = item ? "li" : "p";
      for (String part : parts(item ? line.substring(2) : line)) {
        String lang = marked(part, language);
        Html html = new Html().element(element, part, "lang", lang, "dir", "auto");
        if (item) {
          flow.item(LIST, html);
        } else {
          flow.add(html);
        }
      }
    }
  }

  /** The first paragraph of a summary, in brief; nothing if it has none. */
  static String beginning(String summary, int most) {
    List<String> lines = lines(Clip.to(summary, 4 * most));
    String first = lines.isEmpty() ? "" : lines.get(0);
    return Clip.to(first.startsWith("- ") ? first.substring(2) : first, most);
  }

  private static List<String> lines(String summary) {
    return summary.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private static List<String> parts(String line) {
    List<String> parts = new ArrayList<>();
    for (int at = 0; at < line.length(); ) {
      int end = Clip.end(line, at, LONGEST);
      parts.add(line.substring(at, end).strip());
      at = end;
    }
    return parts;
  }
}
