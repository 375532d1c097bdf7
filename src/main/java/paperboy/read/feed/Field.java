package paperboy.read.feed;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** The fields of a feed or an item, by local name: {@code dc:date} and {@code date} are one. */
final class Field {
  private Field() {}

  /** The local name in lower case: {@code creator} for {@code dc:creator}. */
  static String name(Element e) {
    String name = e.tagName();
    return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }

  /** The first child of that name that says something; null for none. */
  static Element element(Element parent, String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    for (Element child : parent.children()) {
      if (name(child).equals(wanted) && (child.childNodeSize() > 0 || child.attributesSize() > 0)) {
        return child;
      }
    }
    return null;
  }

  /** The text of such a child; null for none. */
  static String text(Element parent, String name) {
    Element found = element(parent, name);
    String text = found == null ? "" : found.text().strip();
    return text.isEmpty() ? null : text;
  }

  /**
   * The address of a feed or item as printed: RSS's {@code <link>…</link>}, Atom's {@code <link
   * rel="alternate" href="…"/>}, else any that is no link to the feed itself; null for none.
   */
  static String link(Element parent) {
    String other = null;
    for (Element child : parent.children()) {
      if (name(child).equals("link")) {
        String rel = child.attr("rel");
        String address = child.hasAttr("href") ? child.attr("href") : child.text();
        if (!address.isBlank() && (rel.isEmpty() || rel.equals("alternate"))) {
          return address.strip();
        }
        boolean usable = !rel.equals("self") && !rel.equals("hub") && !rel.equals("enclosure");
        other = other == null && usable && !address.isBlank() ? address.strip() : other;
      }
    }
    return other;
  }
}
