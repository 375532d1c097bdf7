package paperboy.read.html;

import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Lines that are headings by their size: what mail editors and word processors make where a page
 * marks up no headings, or one at most.
 */
final class LargeLines {
  /** Headings are larger than the text by this factor, bold ones by the second. */
  private static final double LARGER = 1.25;

  private static final double LARGER_IF_BOLD = 1.15;

  /** Longer lines are text, in characters. */
  private static final int LONGEST = 120;

  private static final Set<String> MARKED = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final String SENTENCE_ENDS = ".。,，;；";
  private static final Set<String> LINES = Set.of("p", "div", "td", "center");

  private final Map<Element, Integer> levels = new IdentityHashMap<>();

  private LargeLines() {}

  /** Finds them; none where the page has several marked up. */
  static LargeLines of(PageIndex page, StyleSheet sheet) {
    LargeLines large = new LargeLines();
    List<Element> headings =
        page.all(e -> MARKED.contains(e.normalName()) || heads(e))
            .filter(h -> h.closest("nav, aside, footer") == null)
            .limit(2)
            .toList();
    boolean sized = sheet.sized() || page.all(LargeLines::sized).findFirst().isPresent();
    if (sized && headings.size() < 2) {
      SetSizes sizes = SetSizes.of(page.page(), sheet);
      List<SetSizes.Line> lines = distinct(candidates(sizes));
      if (lines.size() * 2 <= sizes.lines().size()) {
        large.rank(lines, headings.isEmpty() ? 0 : Tags.heading(headings.get(0)));
      }
    }
    return large;
  }

  private static boolean heads(Element e) {
    return e.attr("role").strip().equalsIgnoreCase("heading");
  }

  private static boolean sized(Element e) {
    return e.attr("style").toLowerCase(Locale.ROOT).contains("font")
        || e.normalName().equals("font") && e.hasAttr("size");
  }

  /** 1 to 6 for such a line, 0 for others. */
  int level(Element e) {
    return levels.getOrDefault(e, 0);
  }

  private static List<SetSizes.Line> candidates(SetSizes sizes) {
    double common = sizes.common();
    return sizes.lines().stream()
        .filter(line -> line.size() >= common * (line.bold() ? LARGER_IF_BOLD : LARGER))
        .filter(line -> heading(line.element()))
        .toList();
  }

  private static boolean heading(Element e) {
    String text = e.text();
    return LINES.contains(e.normalName())
        && text.length() <= LONGEST
        && text.chars().filter(Character::isLetter).limit(2).count() == 2
        && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) < 0
        && e.select("br").stream().allMatch(br -> br.nextSibling() == null);
  }

  /** What comes again and again is a button. */
  private static List<SetSizes.Line> distinct(List<SetSizes.Line> lines) {
    Map<String, Integer> times = new HashMap<>();
    lines.forEach(line -> times.merge(line.element().text(), 1, Integer::sum));
    return lines.stream().filter(line -> times.get(line.element().text()) == 1).toList();
  }

  /** The larger, the higher; the first level is for a title alone in its size above all others. */
  private void rank(List<SetSizes.Line> lines, int above) {
    List<Double> sizes =
        lines.stream()
            .map(SetSizes.Line::size)
            .distinct()
            .sorted(Comparator.reverseOrder())
            .toList();
    boolean titled =
        above == 0
            && !lines.isEmpty()
            && lines.get(0).size() == sizes.get(0)
            && lines.stream().filter(line -> line.size() == sizes.get(0)).count() == 1;
    int first = titled ? 1 : Math.max(2, above + 1);
    for (SetSizes.Line line : lines) {
      levels.put(line.element(), Math.min(6, first + sizes.indexOf(line.size())));
    }
  }
}
