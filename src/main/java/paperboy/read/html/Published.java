package paperboy.read.html;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** The publication date that a page prints by its title as {@code <time>}. */
final class Published {
  /** Words of times that tell of something else than the publication. */
  private static final List<String> LATER = List.of("updat", "modif", "revis", "edit");

  private Published() {}

  /** As stated by the time's attribute, else as printed; null when there is none by the title. */
  static String in(Document page) {
    Elements times = page.select("time");
    Element title = page.selectFirst("h1");
    Element article = title == null ? null : title.closest("article, main, header, section");
    Element found = null;
    for (Element time : times) {
      boolean near = article != null && inside(time, article) || times.size() == 1;
      if (near && !later(time)) {
        found = time;
        break;
      }
    }
    return found == null ? null : value(found);
  }

  private static String value(Element time) {
    String stated = time.hasAttr("datetime") ? time.attr("datetime") : time.text();
    return stated.isBlank() ? null : stated.strip();
  }

  private static boolean inside(Element e, Element outer) {
    for (Element p = e; p != null; p = p.parent()) {
      if (p == outer) {
        return true;
      }
    }
    return false;
  }

  private static boolean later(Element time) {
    Element parent = time.parent();
    String words = time.className() + " " + time.attr("itemprop") + " " + time.id();
    String around = parent == null ? "" : parent.className() + " " + parent.ownText();
    String all = (words + " " + around).toLowerCase(Locale.ROOT);
    return LATER.stream().anyMatch(all::contains);
  }
}
