package paperboy.extract;

import java.util.List;

/** Whether the enumerators of a run count: 1, 2, 3 …, starting anew in a new section. */
final class Counting {

  private Counting() {}

  /**
   * Whether numbers of nearly all items that stand apart from the words (in a cell, a line of their
   * own) count: each but one in five is higher than the one before, or starts anew, and the first
   * does so, too.
   */
  static boolean numbered(List<Item> items) {
    int steps = -1;
    int good = 0;
    int before = 0;
    for (Item item : items) {
      Enumerator here = item.leader().enumerator;
      if (here != null) {
        steps += apart(here) ? 1 : 0;
        good += apart(here) && (here.value() == 1 || before > 0 && here.value() > before) ? 1 : 0;
        before = here.value();
      }
    }
    return steps > 1 && (steps + 1) * 5 >= items.size() * 4 && (good - 1) * 5 >= steps * 4;
  }

  private static boolean apart(Enumerator e) {
    return e.style().equals("cell") || e.style().equals("alone");
  }

  /** Whether at least four in five steps go up by one, or all down by one, or start anew. */
  static boolean counts(List<Item> items) {
    int steps = 0;
    int good = 0;
    int down = 0;
    Enumerator before = null;
    for (Item item : items) {
      Enumerator here = item.leader().enumerator;
      if (before != null) {
        steps++;
        good += here != null && (here.value() == before.value() + 1 || here.value() == 1) ? 1 : 0;
        down += here != null && here.value() == before.value() - 1 ? 1 : 0;
      }
      before = here == null ? before : here;
    }
    return steps > 0 && Math.max(good, down) * 5 >= steps * 4;
  }

  /**
   * Whether numbers go up from item to item or start anew, with no more of them passed over than
   * are printed: a list of which some items were left out.
   */
  static boolean rises(List<Item> items) {
    int before = 0;
    int passed = 0;
    for (Item item : items) {
      Enumerator here = item.leader().enumerator;
      if (here == null || here.value() <= before && here.value() != 1) {
        return false;
      }
      passed += here.value() == 1 ? 0 : here.value() - before - 1;
      before = here.value();
    }
    return items.size() > 2 && passed < items.size();
  }
}
