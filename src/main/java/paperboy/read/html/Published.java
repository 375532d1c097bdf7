package paperboy.read.html;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The publication date that a page prints by its title. */
final class Published {
  /** A line that only states a date is no longer, in characters. */
  private static final int LONGEST = 60;

  /** What may be such a line. */
  private static final Set<String> LINES = Set.of("span", "small", "p", "div", "li", "em", "i");

  /** A day of a year has more than the year. */
  private static final int DIGITS = 5;

  private Published() {}

  /**
   * As stated by the time's attribute, else as printed; null when there is none by the title, nor a
   * line that says it is the publication's: {@code <span>Posted on 3 May 2024</span>}.
   */
  static String in(PageIndex page) {
    List<Element> times = page.named("time");
    List<Element> articles = page.named("article");
    articles = articles.isEmpty() ? page.named("main") : articles;
    for (Element time : times) {
      boolean near =
          times.size() == 1
              || (articles.isEmpty()
                  ? !listed(time, times, page.page())
                  : near(time, page, articles));
      if (near && !DateMark.later(time)) {
        return value(time);
      }
    }
    return worded(page);
  }

  /**
   * Whether times stand in several places of one make, this one below a heading of its own: those
   * of a list's items. The first post of a thread has the page's title above it.
   */
  private static boolean listed(Element time, List<Element> times, Document page) {
    boolean repeated =
        times.stream().anyMatch(other -> other != time && place(other).equals(place(time)));
    Element item = time.parent() == null ? null : time.parent().parent();
    Element heading = item == null ? null : item.selectFirst("h1, h2, h3, h4, h5, h6");
    return repeated && heading != null && !page.title().contains(heading.text());
  }

  private static String place(Element time) {
    Element in = time.parent();
    return in == null ? "" : in.tagName() + "." + in.className();
  }

  /** The one line of the page that says so in words; several are those of other articles. */
  private static String worded(PageIndex page) {
    String only = null;
    for (Element e : page.named(LINES)) {
      String text = flat(e) && DateMark.published(e.ownText()) ? e.text() : "";
      boolean dated = text.chars().filter(Character::isDigit).count() >= DIGITS;
      if (dated && text.length() <= LONGEST && DateMark.published(text)) {
        if (only != null) {
          return null;
        }
        only = text;
      }
    }
    return only;
  }

  /** Whether an element may hold no more than a word and a date. */
  private static boolean flat(Element e) {
    return e.childrenSize() <= 2
        && e.children().stream().allMatch(child -> child.childrenSize() == 0);
  }

  /** Whether it lies in the page's one article, or in the article of the first heading. */
  private static boolean near(Element time, PageIndex page, List<Element> articles) {
    Element own = time.closest("article, main");
    if (own == null || time.closest("aside, nav, footer") != null) {
      return false;
    }
    Element titled =
        page.named("h1").isEmpty() ? null : page.named("h1").get(0).closest("article, main");
    return own == (titled == null ? articles.get(0) : titled);
  }

  private static String value(Element time) {
    String stated = time.hasAttr("datetime") ? time.attr("datetime") : time.text();
    return stated.isBlank() ? null : stated.strip();
  }
}
