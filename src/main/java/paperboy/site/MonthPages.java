package paperboy.site;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** A page a month with all its papers, and one that names the months: a way without scripts. */
final class MonthPages {

  private static final Flow.Group LIST = new Flow.Group("ul", "months");

  private final Page page;

  MonthPages(Page page) {
    this.page = page;
  }

  /**
   * @param papers the newest first
   */
  void write(List<Listed> papers, Tally tally, Consumer<SiteFile> out) {
    overview(tally).forEach(out);
    int from = 0;
    for (int at = 1; at <= papers.size(); at++) {
      if (at == papers.size() || !papers.get(at).month().equals(papers.get(from).month())) {
        month(papers.subList(from, at)).forEach(out);
        from = at;
      }
    }
  }

  /** Where the page of a month is, from the site's folder: {@code months/2024-06.html}. */
  static String path(String month) {
    return stem(month) + ".html";
  }

  /** A month in words: {@code June 2024}, {@code 2024, month unknown}, {@code Without a date}. */
  static String words(String month) {
    if (month.isEmpty()) {
      return "Without a date";
    }
    return month.length() == "2024".length() ? month + ", month unknown" : Day.words(month);
  }

  private static String stem(String month) {
    return "months/" + (month.isEmpty() ? "undated" : month);
  }

  private List<SiteFile> month(List<Listed> papers) {
    String month = papers.get(0).month();
    Html heading = new Html().element("h1", words(month)).line();
    heading.element("h2", papers.size() == 1 ? "1 paper" : papers.size() + " papers").line();
    Flow flow = new Flow();
    papers.forEach(paper -> flow.item(PaperItem.LIST, PaperItem.of(paper, "../")));
    return page.paged(stem(month), words(month), heading, flow, List.of());
  }

  private List<SiteFile> overview(Tally tally) {
    Html heading = new Html().element("h1", "Months").line();
    heading.element(
        "p",
        "By when papers were published; where that is unknown, by when they were first mentioned.",
        "class",
        "note");
    Flow flow = new Flow();
    String year = null;
    for (String month : tally.months().descendingKeySet()) {
      if (!Objects.equals(year, Day.year(month))) {
        year = Day.year(month);
        flow.heading(new Html().element("h2", year.isEmpty() ? "Undated" : year));
      }
      flow.item(LIST, item(month, tally.months().get(month)));
    }
    return page.paged("months", "Months", heading.line(), flow, List.of());
  }

  private static Html item(String month, int papers) {
    Html item = new Html().open("li").element("a", words(month), "href", path(month));
    return item.text(" ").element("span", String.valueOf(papers), "class", "count").close();
  }
}
