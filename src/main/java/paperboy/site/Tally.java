package paperboy.site;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Counts over all papers.
 *
 * @param months how many papers stand under each month, {@code 2024-06}; those known to the year
 *     under {@code 2024}; those without a date under the empty word
 * @param sections how many papers stand under each heading, the most frequent first
 */
record Tally(NavigableMap<String, Integer> months, List<Section> sections) {

  /** More headings than these are noise; the search finds their papers all the same. */
  private static final int MOST_SECTIONS = 400;

  /** A heading and the number of its papers. */
  record Section(String heading, int papers) {}

  static Tally of(List<Listed> papers) {
    NavigableMap<String, Integer> months = new TreeMap<>();
    Map<String, Integer> sections = new HashMap<>();
    for (Listed paper : papers) {
      months.merge(paper.month(), 1, Integer::sum);
      paper.sections().forEach(heading -> sections.merge(heading, 1, Integer::sum));
    }
    return new Tally(months, mostFrequent(sections));
  }

  private static List<Section> mostFrequent(Map<String, Integer> sections) {
    return sections.entrySet().stream()
        .map(entry -> new Section(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt(Section::papers).reversed().thenComparing(Section::heading))
        .limit(MOST_SECTIONS)
        .toList();
  }
}
