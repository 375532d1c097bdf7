package paperboy.site;

import java.util.List;
import java.util.stream.Stream;

/** A paper as an item of a list; {@code search.js} builds the same from the search data. */
final class PaperItem {

  static final Flow.Group LIST = new Flow.Group("ol", "papers");

  private PaperItem() {}

  /**
   * @param root the way to the site's folder: empty or {@code ../}
   */
  static Html of(Listed paper, String root) {
    String href = root + "papers/" + paper.page() + ".html";
    String lang = Prose.marked(paper.title(), null);
    Html item = new Html().open("li").open("h3");
    item.element("a", title(paper.title()), "href", href, "lang", lang, "dir", "auto").close();
    item.open("p", "class", "by");
    facts(paper).forEach(item::add);
    return item.close().close();
  }

  /** What a link is called: its title, or a word for none. */
  static String title(String title) {
    return title.isBlank() ? "Untitled" : title;
  }

  private static List<Html> facts(Listed paper) {
    int digests = paper.digests().size();
    return Stream.of(
            name(paper.authors()),
            name(paper.venue()),
            fact(Day.words(paper.date()), "date"),
            fact(paper.code() ? "code" : "", "code"),
            fact(digests > 1 ? digests + " digests" : "", null))
        .filter(html -> !html.isEmpty())
        .toList();
  }

  private static Html name(String text) {
    return text.isEmpty() ? new Html() : Prose.fact(text);
  }

  private static Html fact(String text, String styleClass) {
    return text.isEmpty() ? new Html() : new Html().element("span", text, "class", styleClass);
  }
}
