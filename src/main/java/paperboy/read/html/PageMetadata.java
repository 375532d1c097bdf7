package paperboy.read.html;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import paperboy.document.Metadata;

/** What a page's head and its by-line say of it. */
final class PageMetadata {
  private PageMetadata() {}

  /** Reads a page; {@code preamble} is what stands before its markup. */
  static Metadata of(Document page, Map<String, String> preamble) {
    LinkedData data = LinkedData.of(page);
    String canonical = attribute(page, "link[rel=canonical]", "href");
    return new Metadata(
        first(title(page), preamble.get("title")),
        first(
            meta(page, "og:title"),
            data.headline(),
            meta(page, "twitter:title"),
            meta(page, "citation_title")),
        site(page),
        first(language(page), preamble.get("lang"), preamble.get("language")),
        first(
            preamble.get("date"),
            data.published(),
            meta(page, "article:published_time"),
            meta(page, "date"),
            meta(page, "pubdate"),
            meta(page, "publishdate"),
            meta(page, "publish-date"),
            meta(page, "dc.date"),
            meta(page, "dc.date.issued"),
            meta(page, "dcterms.date"),
            meta(page, "dcterms.created"),
            meta(page, "citation_publication_date"),
            meta(page, "citation_date"),
            meta(page, "sailthru.date"),
            microdata(page),
            Published.in(page)),
        first(canonical, meta(page, "og:url")),
        attribute(page, "base[href]", "href"));
  }

  private static String title(Document page) {
    for (Element title : page.getElementsByTag("title")) {
      if (title.closest("svg") == null) {
        return blankToNull(title.text());
      }
    }
    return null;
  }

  private static String site(Document page) {
    String stated = first(meta(page, "og:site_name"), meta(page, "application-name"));
    return stated != null ? stated : SiteName.of(page, title(page));
  }

  private static String language(Document page) {
    for (Element html : page.getElementsByTag("html")) {
      String language = first(html.attr("lang"), html.attr("xml:lang"));
      if (language != null) {
        return language;
      }
    }
    return first(
        attribute(page, "meta[http-equiv=content-language i]", "content"),
        meta(page, "language"),
        attribute(page, "body[lang]", "lang"));
  }

  /** {@code <meta itemprop=datePublished content=…>} and {@code <span itemprop=datePublished>}. */
  private static String microdata(Document page) {
    Element stated = page.selectFirst("[itemprop~=\\bdatePublished\\b]");
    return stated == null
        ? null
        : first(stated.attr("content"), stated.attr("datetime"), stated.text());
  }

  private static String meta(Document page, String name) {
    return attribute(
        page, "meta[property=\"%s\" i], meta[name=\"%s\" i]".formatted(name, name), "content");
  }

  private static String attribute(Document page, String query, String name) {
    int end = secondPage(page);
    for (Element found : page.select(query)) {
      if (!found.attr(name).isBlank() && found.sourceRange().startPos() < end) {
        return found.attr(name).strip();
      }
    }
    return null;
  }

  /** Where a second page begins that somebody pasted into the first; it has a title, too. */
  private static int secondPage(Document page) {
    Elements titles = page.select("title:not(svg title)");
    return titles.size() < 2 ? Integer.MAX_VALUE : titles.get(1).sourceRange().startPos();
  }

  private static String first(String... values) {
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        return value.strip();
      }
    }
    return null;
  }

  private static String blankToNull(String text) {
    return text.isBlank() ? null : text.strip();
  }
}
