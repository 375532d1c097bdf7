package paperboy.site;

import java.util.List;
import java.util.Objects;

/** The list of all digests, the newest first. */
final class DigestsPage {

  private static final Flow.Group LIST = new Flow.Group("ul", "digests");

  private final Page page;

  DigestsPage(Page page) {
    this.page = page;
  }

  /**
   * @param digests the newest first
   */
  List<SiteFile> of(List<ListedDigest> digests) {
    Flow flow = new Flow();
    String year = null;
    for (ListedDigest digest : digests) {
      if (!Objects.equals(year, Day.year(digest.date()))) {
        year = Day.year(digest.date());
        flow.heading(new Html().element("h2", year.isEmpty() ? "Undated" : year));
      }
      flow.item(LIST, item(digest));
    }
    Html heading = new Html().element("h1", "Digests").line();
    return page.paged("digests", "Digests", heading, flow, List.of());
  }

  private static Html item(ListedDigest digest) {
    String href = "digests/" + PageName.encoded(PageName.digest(digest.id())) + ".html";
    String lang = Prose.marked(digest.name(), digest.language());
    Html item = new Html().open("li");
    item.element("a", digest.name(), "href", href, "lang", lang, "dir", "auto");
    item.open("p", "class", "by");
    item.add(
        digest.date().isEmpty()
            ? new Html()
            : new Html().element("span", Day.words(digest.date())));
    String papers = digest.papers() == 1 ? "1 paper" : digest.papers() + " papers";
    return item.element("span", papers).close().close();
  }
}
