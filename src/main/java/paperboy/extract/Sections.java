package paperboy.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The items of a run by the headings they stand below. Where a page files papers below some of its
 * headings, a list set alike below another holds videos, tools or keywords.
 */
final class Sections {

  private Sections() {}

  /**
   * The items (by their first lines) of sections where nobody tells a paper, given that of all
   * others at least five in six do; none where fewer do, or where the items are sections
   * themselves.
   */
  static Set<Integer> silent(List<Candidate> items, Predicate<Candidate> tells) {
    Map<Integer, List<Candidate>> sections = new HashMap<>();
    int heading = -1;
    int before = 0;
    for (Candidate c : items) {
      Item item = c.item();
      if (item.leader().heading()) {
        return Set.of();
      }
      heading = last(item.page(), before, item.from(), heading);
      before = Math.max(before, item.from());
      sections.computeIfAbsent(heading, h -> new ArrayList<>()).add(c);
    }
    int told = 0;
    int beside = 0;
    Set<Integer> silent = new HashSet<>();
    for (List<Candidate> section : sections.values()) {
      int telling = (int) section.stream().filter(tells).count();
      told += telling;
      beside += telling == 0 ? 0 : section.size();
      if (telling == 0) {
        section.forEach(c -> silent.add(c.item().from()));
      }
    }
    return told > 2 && told * 6 >= beside * 5 ? silent : Set.of();
  }

  /** The index of the last heading of a stretch of lines; what it was before if there is none. */
  private static int last(List<Line> page, int from, int to, int before) {
    for (int i = to - 1; i >= from; i--) {
      if (page.get(i).heading()) {
        return i;
      }
    }
    return before;
  }
}
