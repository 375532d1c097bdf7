package paperboy.site;

import java.util.List;
import java.util.Locale;

/**
 * The way in: the search, its filters, and the newest papers, which stand there before any script
 * runs and without one.
 */
final class IndexPage {

  /** So many of the newest papers are part of the page; {@code search.js} goes on from there. */
  private static final int SHOWN = 20;

  /** Bytes that the search takes. */
  private static final int FORM = 2_500;

  private static final List<String[]> CHOICES =
      List.of(
          new String[] {"section", "Section", "All sections"},
          new String[] {"month", "Month", "Any month"},
          new String[] {"digest", "Digest", "All digests"});

  private final Page page;

  IndexPage(Page page) {
    this.page = page;
  }

  SiteFile of(List<Listed> papers, SiteFile manifest) {
    Html main = new Html().element("h1", "Papers", "class", "unseen").line();
    search(main);
    String count =
        papers.size() == 1 ? "1 paper" : String.format(Locale.ROOT, "%,d papers", papers.size());
    main.element("p", count, "id", "status", "role", "status").line();
    main.element("h2", "The papers, newest first", "class", "unseen").line();
    Flow flow = new Flow();
    papers.stream().limit(SHOWN).forEach(p -> flow.item(PaperItem.LIST, PaperItem.of(p, "")));
    main.open("div", "id", "papers").line().add(flow.pages(Page.ROOM - FORM).get(0)).close();
    main.open("p", "class", "js-only", "id", "more");
    main.element("button", "Show more", "type", "button").close().line();
    main.open("noscript").open("p").text("All papers stand under their ");
    main.element("a", "months", "href", "months.html").text(" and ");
    main.element("a", "digests", "href", "digests.html").text(".").close().close().line();
    String data = manifest.path() + "?" + manifest.fingerprint();
    return page.of("index.html", null, main, List.of(Asset.SEARCH.address(), data));
  }

  private static void search(Html main) {
    main.open("form", "id", "search", "role", "search", "class", "js-only").line();
    main.element("label", "Search titles, names, sections, identifiers", "for", "words");
    main.single("input", "id", "words", "type", "search", "autocomplete", "off", "dir", "auto");
    main.line().open("div", "class", "filters").line();
    for (String[] choice : CHOICES) {
      main.open("div").element("label", choice[1], "for", choice[0]);
      main.open("select", "id", choice[0]).element("option", choice[2], "value", "");
      main.close().close().line();
    }
    main.open("div", "class", "tick").single("input", "id", "code", "type", "checkbox");
    main.element("label", "With code", "for", "code").close().line();
    main.element("button", "Clear", "type", "reset").close().line().close().line();
  }
}
