package paperboy.site;

import java.util.Comparator;
import java.util.List;

/** Charts of the whole library, drawn as SVG when the page is made; each can be read as text. */
final class ChartsPage {

  private static final int MOST_MENTIONED = 12;
  private static final int LONGEST_TITLE = 100;

  private final Page page;

  ChartsPage(Page page) {
    this.page = page;
  }

  SiteFile of(List<Listed> papers, Tally tally) {
    List<String> months = Months.upTo(tally.months());
    Html main = new Html().element("h1", "Charts").line();
    main.element("h2", "Papers a month").line().add(MonthChart.of(months, tally)).line();
    main.element("h2", "Most mentioned").line().add(mostMentioned(papers)).line();
    main.element("h2", "Sections over time").line();
    main.add(SectionChart.of(months, papers, tally)).line();
    return page.of("charts.html", "Charts", main, List.of());
  }

  private static Html mostMentioned(List<Listed> papers) {
    List<Listed> most =
        papers.stream()
            .filter(paper -> paper.digests().size() > 1)
            .sorted(
                Comparator.comparingInt((Listed paper) -> -paper.digests().size())
                    .thenComparing(Listed.NEWEST))
            .limit(MOST_MENTIONED)
            .toList();
    if (most.isEmpty()) {
      return new Html().element("p", "No paper was mentioned by two digests yet.", "class", "note");
    }
    Html list = new Html().open("ol", "class", "ranks", "role", "list");
    most.forEach(p -> list.line().add(rank(p, most.get(0).digests().size())));
    return list.close();
  }

  private static Html rank(Listed paper, int most) {
    int digests = paper.digests().size();
    String title = Clip.to(PaperItem.title(paper.title()), LONGEST_TITLE);
    String href = "papers/" + paper.page() + ".html";
    String lang = Prose.marked(title, null);
    Html item = new Html().open("li");
    item.element("a", title, "href", href, "lang", lang, "dir", "auto");
    item.open("svg", "class", "bar", "aria-hidden", "true");
    item.add(Svg.bar(0, 0, 100.0 * digests / most, 100)).close();
    return item.element("span", digests + " digests", "class", "count").close();
  }
}
