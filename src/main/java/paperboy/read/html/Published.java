package paperboy.read.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import paperboy.read.decode.Words;

/** The publication date that a page prints by its title as {@code <time>}. */
final class Published {
  /** Words of times that tell of something else than the publication: {@code updated}. */
  private static final Set<String> LATER = Words.in(Published.class, "later-words.txt");

  private Published() {}

  /** As stated by the time's attribute, else as printed; null when there is none by the title. */
  static String in(Document page) {
    Elements times = page.select("time");
    Elements articles = page.select("article");
    articles = articles.isEmpty() ? page.select("main") : articles;
    for (Element time : times) {
      boolean near = times.size() == 1 || articles.isEmpty() || near(time, page, articles);
      if (near && !later(time)) {
        return value(time);
      }
    }
    return null;
  }

  /** Whether it lies in the page's one article, or in the article of the first heading. */
  private static boolean near(Element time, Document page, Elements articles) {
    Element own = time.closest("article, main");
    if (own == null || time.closest("aside, nav, footer") != null) {
      return false;
    }
    Element title = page.selectFirst("h1");
    Element titled = title == null ? null : title.closest("article, main");
    return own == (titled == null ? articles.get(0) : titled);
  }

  private static String value(Element time) {
    String stated = time.hasAttr("datetime") ? time.attr("datetime") : time.text();
    return stated.isBlank() ? null : stated.strip();
  }

  private static boolean later(Element time) {
    String own = time.className() + " " + time.attr("itemprop") + " " + time.attr("title");
    Element parent = time.parent();
    String around = parent == null ? "" : parent.className();
    Element before = time.previousElementSibling();
    String label = before == null ? "" : before.text();
    String all = (own + " " + around + " " + label).toLowerCase(Locale.ROOT);
    return LATER.stream().anyMatch(all::contains);
  }
}
