package paperboy.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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

  /** The sections that have most papers in these months, the most frequent first. */
  private static Map<String, List<Integer>> counts(
      List<String> months, List<Listed> papers, Tally tally) {
    Map<String, List<Integer>> all = new LinkedHashMap<>();
    tally.sections().forEach(s -> all.put(s.heading(), zeros(months.size())));
    Map<String, Integer> at = new HashMap<>();
    months.forEach(month -> at.put(month, at.size()));
    papers.stream()
        .filter(paper -> at.containsKey(paper.month()))
        .forEach(paper -> count(all, paper.sections(), at.get(paper.month())));
    Map<String, List<Integer>> most = new LinkedHashMap<>();
    all.entrySet().stream()
        .filter(section -> sum(section.getValue()) > 0)
        .sorted(Comparator.comparingInt(section -> -sum(section.getValue())))
        .limit(SECTIONS)
        .forEach(section -> most.put(section.getKey(), section.getValue()));
    return most;
  }

  private static void count(Map<String, List<Integer>> all, List<String> sections, int month) {
    sections.stream()
        .map(all::get)
        .filter(Objects::nonNull)
        .forEach(values -> values.set(month, values.get(month) + 1));
  }

  private static int sum(List<Integer> values) {
    return values.stream().mapToInt(Integer::intValue).sum();
  }

  private static List<Integer> zeros(int size) {
    return new ArrayList<>(Collections.nCopies(size, 0));
  }

  private static Html row(String heading, List<Integer> values, int most) {
    int papers = sum(values);
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
