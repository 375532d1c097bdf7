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
    for (Candidate c : items) {
      if (c.item().leader().heading()) {
        return Set.of();
      }
      sections.computeIfAbsent(heading(c.item()), h -> new ArrayList<>()).add(c);
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

  /** The index of the heading an item stands below; -1 if there is none. */
  private static int heading(Item item) {
    int i = item.from() - 1;
    while (i >= 0 && !item.page().get(i).heading()) {
      i--;
    }
    return i;
  }
}
