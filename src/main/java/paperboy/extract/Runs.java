package paperboy.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import paperboy.document.Block;
import paperboy.document.Container;
import paperboy.extract.Leaders.Leader;

/**
 * Proposes every run of items a page can be read as: lines that begin alike (the same level of
 * heading, the same style of number, bold words, a label) lead an item each that lasts until the
 * next; list items, table rows, cards and posts are items as they stand. Which of these are papers
 * is not asked here.
 */
final class Runs {

  private final List<Line> page;

  /** The index after a container's last line. */
  private final Map<Container, Integer> ends = new IdentityHashMap<>();

  /** The index of a container's first line. */
  private final Map<Container, Integer> firsts = new IdentityHashMap<>();

  private Runs(List<Line> page) {
    this.page = page;
    for (int i = 0; i < page.size(); i++) {
      Container c = page.get(i).block.in();
      while (c != null && firsts.putIfAbsent(c, i) == null) {
        c = c.parent();
      }
    }
    for (int i = page.size() - 1; i >= 0; i--) {
      Container c = page.get(i).block.in();
      while (c != null && ends.putIfAbsent(c, i + 1) == null) {
        c = c.parent();
      }
    }
  }

  /** All runs of a page, those that cut it alike only once. */
  static List<Run> of(List<Line> page) {
    Runs cutter = new Runs(page);
    List<Run> runs = new ArrayList<>();
    Set<List<Integer>> seen = new HashSet<>();
    Leaders.of(page)
        .forEach(
            (likeness, leaders) -> {
              Run run = cutter.cut(likeness, leaders);
              if (seen.add(cuts(run))) {
                runs.add(run);
              }
            });
    return runs;
  }

  private static List<Integer> cuts(Run run) {
    List<Integer> cuts = new ArrayList<>();
    run.items().forEach(item -> cuts.addAll(List.of(item.from(), item.to())));
    return cuts;
  }

  private Run cut(Likeness likeness, List<Leader> leaders) {
    List<Item> items = new ArrayList<>();
    Boxes boxes = Boxes.around(leaders.stream().map(Leader::index).toList(), page, firsts);
    Container around = likeness.contained() ? null : around(leaders);
    for (int k = 0; k < leaders.size(); k++) {
      int from = leaders.get(k).index();
      int limit = k + 1 < leaders.size() ? boxes.start(leaders.get(k + 1).index()) : page.size();
      int to =
          likeness.contained()
              ? endOf(leaders.get(k).in(), from, page.size())
              : until(likeness, from, endOf(around, from, limit(likeness, from, limit)));
      items.add(new Item(page, from, to));
    }
    return new Run(likeness, items, boxes);
  }

  /** What follows a list item or a citation in a cell does not reach into the next row. */
  private int limit(Likeness likeness, int from, int next) {
    Container row = page.get(from).block.in().nearest(Container.Kind.ROW);
    boolean apart =
        likeness.sort() == Likeness.Sort.LIST_ITEM_AND_AFTER
            || likeness.sort() == Likeness.Sort.CITATION;
    return apart && row != null ? endOf(row, from, next) : next;
  }

  /** Where the lines that lie in a container end. */
  private int endOf(Container c, int from, int limit) {
    return Math.max(from + 1, Math.min(limit, ends.get(c)));
  }

  /** Where an item ends that may last until a limit: a heading closes it, rules are not its own. */
  private int until(Likeness likeness, int from, int limit) {
    int to = from + 1;
    while (to < limit && !closes(likeness, from, to)) {
      to++;
    }
    while (to > from + 1 && page.get(to - 1).block.kind() == Block.Kind.RULE) {
      to--;
    }
    return to;
  }

  /** The innermost container that holds all leaders; around a single one, the next further out. */
  private Container around(List<Leader> leaders) {
    Container around = page.get(leaders.get(0).index()).block.in();
    for (Leader leader : leaders) {
      while (!page.get(leader.index()).block.in().within(around)) {
        around = around.parent();
      }
    }
    return leaders.size() == 1 && around.parent() != null ? around.parent() : around;
  }

  /** Whether a line is an item of the list that holds the list of another. */
  private static boolean leavesList(Block nested, Block here) {
    return nested.kind() == Block.Kind.ITEM
        && here.kind() == Block.Kind.ITEM
        && here.level() < nested.level();
  }

  /** Whether two lines are items of one list. */
  private static boolean beside(Block item, Block here) {
    return item.kind() == Block.Kind.ITEM
        && here.kind() == Block.Kind.ITEM
        && item.level() == here.level()
        && item.in().parent() == here.in().parent();
  }

  /**
   * A heading closes the item before it unless it stands below that item's own heading; so does the
   * next item of an outer list, and behind a citation any other of its own.
   */
  private boolean closes(Likeness likeness, int start, int at) {
    Block leader = page.get(start).block;
    Block here = page.get(at).block;
    boolean citation = likeness.sort() == Likeness.Sort.CITATION;
    return leavesList(leader, here)
        || citation && beside(leader, here)
        || here.heading() && (!leader.heading() || here.level() <= leader.level());
  }
}
