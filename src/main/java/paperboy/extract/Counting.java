package paperboy.extract;

import java.util.List;

/** Whether the enumerators of a run count: 1, 2, 3 …, starting anew in a new section. */
final class Counting {

  private Counting() {}

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
}
