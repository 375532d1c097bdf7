package paperboy.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the most frequent sections rose and fell: a small chart each, all to the same scale. */
final class SectionChart {

  private static final int SECTIONS = 10;
  private static final int LONGEST_HEADING = 60;

  private SectionChart() {}

  static Html of(List<String> months, List<Listed> papers, Tally tally) {
    Map<String, List<Integer>> counts = counts(months, papers, tally);
    if (counts.isEmpty()) {
      return new Html().element("p", "No digest has sections yet.", "class", "note");
    }
    int most = counts.values().stream().mapToInt(values -> Collections.max(values)).max().orElse(1);
    Html list = new Html().open("ul", "class", "sections", "role", "list").line();
    counts.forEach((heading, values) -> list.add(row(heading, values, most)).line());
    String span = Day.words(months.get(0)) + " to " + Day.words(months.get(months.size() - 1));
    return list.close().element("p", span + ", all to one scale.", "class", "note");
  }

  private static Map<String, List<Integer>> counts(
      List<String> months, List<Listed> papers, Tally tally) {
    Map<String, List<Integer>> counts = new LinkedHashMap<>();
    if (!months.isEmpty()) {
      tally.sections().stream()
          .limit(SECTIONS)
          .forEach(s -> counts.put(s.heading(), zeros(months.size())));
    }
    Map<String, Integer> at = new HashMap<>();
    months.forEach(month -> at.put(month, at.size()));
    for (Listed paper : papers) {
      Integer month = at.get(paper.month());
      if (month != null) {
        paper.sections().stream()
            .map(counts::get)
            .filter(values -> values != null)
            .forEach(values -> values.set(month, values.get(month) + 1));
      }
    }
    return counts;
  }

  private static List<Integer> zeros(int size) {
    return new ArrayList<>(Collections.nCopies(size, 0));
  }

  private static Html row(String heading, List<Integer> values, int most) {
    int papers = values.stream().mapToInt(Integer::intValue).sum();
    String href = "index.html#section=" + URLEncoder.encode(heading, StandardCharsets.UTF_8);
    String shown = Clip.to(heading, LONGEST_HEADING);
    String lang = Prose.marked(shown, null);
    Html row = new Html().open("li");
    row.element("a", shown, "href", href, "lang", lang, "dir", "auto");
    String box = "0 0 " + values.size() + " 100";
    row.open("svg", "viewBox", box, "preserveAspectRatio", "none", "aria-hidden", "true");
    row.add(Svg.area(values, most)).close();
    String count = papers == 1 ? "1 paper" : papers + " papers";
    return row.element("span", count, "class", "count").close();
  }
}
