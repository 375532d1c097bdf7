package paperboy.read.html;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import paperboy.document.Metadata;

/** What a page's head and its by-line say of it. */
final class PageMetadata {

  private static final Evaluator SVG = QueryParser.parse("svg");
  private static final Evaluator CANONICAL = QueryParser.parse("[rel=canonical]");
  private static final Evaluator LANGUAGE = QueryParser.parse("[http-equiv=content-language i]");
  private static final Evaluator DATED = QueryParser.parse("[itemprop~=\\bdatePublished\\b]");

  private final PageIndex page;
  private final StatedMeta meta;

  /** Where a second page begins, in UTF-16 units. */
  private final int end;

  private PageMetadata(PageIndex page) {
    this.page = page;
    this.meta = StatedMeta.of(page);
    this.end = secondPage(page);
  }

  /** Reads a page; {@code preamble} is what stands before its markup. */
  static Metadata of(PageIndex page, Map<String, String> preamble) {
    return new PageMetadata(page).read(preamble);
  }

  private Metadata read(Map<String, String> preamble) {
    LinkedData data = LinkedData.of(page);
    String canonical = attribute(page.named("link", CANONICAL), "href");
    return new Metadata(
        first(title(page), preamble.get("title")),
        first(meta("og:title"), data.headline(), meta("twitter:title"), meta("citation_title")),
        site(),
        first(language(), preamble.get("lang"), preamble.get("language")),
        first(
            preamble.get("date"),
            data.published(),
            meta("article:published_time"),
            meta("date"),
            meta("pubdate"),
            meta("publishdate"),
            meta("publish-date"),
            meta("dc.date"),
            meta("dc.date.issued"),
            meta("dcterms.date"),
            meta("dcterms.created"),
            meta("citation_publication_date"),
            meta("citation_date"),
            meta("sailthru.date"),
            microdata(page),
            Published.in(page)),
        first(canonical, meta("og:url")),
        attribute(page.named("base"), "href"));
  }

  private static String title(PageIndex page) {
    for (Element title : page.named("title")) {
      if (title.closest(SVG) == null) {
        return blankToNull(title.text());
      }
    }
    return null;
  }

  private String site() {
    String stated = first(meta("og:site_name"), meta("application-name"));
    return stated != null ? stated : SiteName.of(page, title(page));
  }

  private String language() {
    for (Element html : page.named("html")) {
      String language = first(html.attr("lang"), html.attr("xml:lang"));
      if (language != null) {
        return language;
      }
    }
    return first(
        attribute(page.named("meta", LANGUAGE), "content"),
        meta("language"),
        attribute(page.named("body"), "lang"));
  }

  /** {@code <meta itemprop=datePublished content=…>} and {@code <span itemprop=datePublished>}. */
  private static String microdata(PageIndex page) {
    Element stated = page.with("itemprop", DATED).findFirst().orElse(null);
    return stated == null
        ? null
        : first(stated.attr("content"), stated.attr("datetime"), stated.text());
  }

  private String meta(String name) {
    return attribute(meta.of(name), "content");
  }

  private String attribute(List<Element> stated, String name) {
    for (Element found : stated) {
      if (!found.attr(name).isBlank() && found.sourceRange().startPos() < end) {
        return found.attr(name).strip();
      }
    }
    return null;
  }

  /** Where a second page begins that somebody pasted into the first; it has a title, too. */
  private static int secondPage(PageIndex page) {
    List<Element> titles =
        page.named("title").stream().filter(title -> title.closest(SVG) == null).toList();
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
