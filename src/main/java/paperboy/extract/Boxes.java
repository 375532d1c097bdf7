package paperboy.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import paperboy.document.Container;

/**
 * The boxes that a page sets the items of a run apart by: cards, list items, posts. What a box
 * prints before the line that leads its item (a rank, a journal, a label) is that item's and not
 * the one's before.
 *
 * <pre>{@code
 * <div><p>No. 2 · Memoirs</p><h3>Notes on the Analytical Engine</h3></div>
 * }</pre>
 */
final class Boxes {

  /** Where each boxed item's box begins, by the index of the line that leads the item. */
  private final Map<Integer, Integer> starts = new HashMap<>();

  private Boxes() {}

  /**
   * The boxes around some lines of a page, in reading order: around each the widest that holds none
   * of the others, where four in five have such boxes of one make.
   *
   * @param firsts the index of each container's first line
   */
  static Boxes around(List<Integer> leaders, List<Line> page, Map<Container, Integer> firsts) {
    Boxes boxes = new Boxes();
    List<Container> widest = widest(leaders, page);
    Map<String, Integer> makes = new HashMap<>();
    widest.stream().filter(c -> c != null).forEach(c -> makes.merge(c.path(), 1, Integer::sum));
    makes.values().removeIf(n -> n * 5 < leaders.size() * 4);
    for (int k = 0; k < leaders.size() && !makes.isEmpty(); k++) {
      Container box = widest.get(k);
      if (box != null && makes.containsKey(box.path())) {
        boxes.starts.put(leaders.get(k), firsts.get(box));
      }
    }
    return boxes;
  }

  /** Where the box begins that the item stands in which a line leads; that line without a box. */
  int start(int leader) {
    return starts.getOrDefault(leader, leader);
  }

  /** What a box prints before its item's first line, below its last heading; may be empty. */
  Item head(Item item) {
    int from = item.from();
    while (from > start(item.from()) && !item.page().get(from - 1).heading()) {
      from--;
    }
    return new Item(item.page(), from, item.from());
  }

  private static List<Container> widest(List<Integer> leaders, List<Line> page) {
    List<Container> widest = new ArrayList<>();
    int shared = 0;
    for (int k = 0; k < leaders.size(); k++) {
      Container here = page.get(leaders.get(k)).block.in();
      int next = k + 1 == leaders.size() ? 0 : depth(here, page.get(leaders.get(k + 1)).block.in());
      widest.add(below(Math.max(shared, next), here));
      shared = next;
    }
    return leaders.size() < 2 ? List.of() : widest;
  }

  /** How deep the innermost container lies that holds both. */
  private static int depth(Container one, Container other) {
    Container a = one;
    Container b = other;
    while (a != b) {
      boolean deeper = a.depth() >= b.depth();
      b = a.depth() <= b.depth() ? b.parent() : b;
      a = deeper ? a.parent() : a;
    }
    return a.depth();
  }

  /** The widest box around a place that lies deeper than a container; null without one. */
  private static Container below(int depth, Container place) {
    Container widest = null;
    for (Container c = place; c.depth() > depth; c = c.parent()) {
      boolean box =
          switch (c.kind()) {
            case GROUP, ITEM, POST -> true;
            default -> false;
          };
      widest = box ? c : widest;
    }
    return widest;
  }
}
