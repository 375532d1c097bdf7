package paperboy.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import paperboy.document.Block;
import paperboy.document.Container;
import paperboy.document.Container.Kind;

/**
 * Proposes every run of items a page can be read as: lines that begin alike (the same level of
 * heading, the same style of number, bold words, a label) lead an item each that lasts until the
 * next; list items, table rows, cards and posts are items as they stand. Which of these are papers
 * is not asked here.
 */
final class Runs {

  private final List<Line> page;
  private final Map<String, List<Integer>> leaders = new LinkedHashMap<>();

  private Runs(List<Line> page) {
    this.page = page;
  }

  /** All runs of a page, those that cut it alike only once. */
  static List<Run> of(List<Line> page) {
    Runs runs = new Runs(page);
    for (int i = 0; i < page.size(); i++) {
      runs.lead(i);
    }
    return runs.cut();
  }

  private void lead(int i) {
    Line line = page.get(i);
    Block block = line.block;
    if (block.heading()) {
      add("heading " + block.level(), i);
    }
    if (line.enumerator != null) {
      add("number " + line.enumerator.style() + " " + block.kind() + block.level(), i);
    }
    if (i > 0 && !rule(i) && rule(i - 1)) {
      add("after rule" + rules(i), i);
    }
    if (line.label != null && line.label.field() == Label.Field.TITLE) {
      add("labelled title", i);
    }
    if (block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.ITEM) {
      leadByForm(i, line);
    }
    for (Container c = block.in(); c != null; c = c.parent()) {
      if (i > 0 && page.get(i - 1).block.in().within(c)) {
        break;
      }
      leadByContainer(i, c);
    }
  }

  private void leadByForm(int i, Line line) {
    Block block = line.block;
    if (boldLead(line)) {
      add("bold " + block.in().path(), i);
    }
    if (line.words().startsWith("《")) {
      add("quoted", i);
    }
    if (block.kind() == Block.Kind.PARAGRAPH && !block.continues() && !line.lies(Kind.TABLE)) {
      add("paragraph " + block.in().path(), i);
    }
    if (i + 1 < page.size() && !line.linkRow() && leadsToPaper(page.get(i + 1))) {
      add("before its link", i);
    }
  }

  private boolean rule(int i) {
    return page.get(i).block.kind() == Block.Kind.RULE;
  }

  /**
   * The rules right before a line, by their first characters: some part items, some part fields.
   */
  private String rules(int i) {
    StringBuilder rules = new StringBuilder();
    for (int j = i - 1; j >= 0 && rule(j) && rules.length() < 6; j--) {
      String sort = " " + page.get(j).text.strip().charAt(0);
      if (rules.lastIndexOf(sort) < 0) {
        rules.append(sort);
      }
    }
    return rules.toString();
  }

  private static boolean leadsToPaper(Line line) {
    return line.linkRow() && line.anchors.stream().anyMatch(Anchor::paper);
  }

  private static boolean boldLead(Line line) {
    int at = 0;
    for (var span : line.block.spans()) {
      if (at + span.text().length() > line.lead && !span.text().isBlank()) {
        return span.bold();
      }
      at += span.text().length();
    }
    return false;
  }

  private void leadByContainer(int i, Container c) {
    switch (c.kind()) {
      case ITEM -> {
        add("list item " + c.path(), i);
        add("list item and after " + c.path(), i);
      }
      case ROW -> {
        if (!page.get(i).lies(Kind.HEADER_CELL) || cellAfter(i, c)) {
          add("row " + c.path(), i);
        }
      }
      case POST, FOLD -> add("post " + c.path(), i);
      case GROUP -> add("card " + c.path(), i);
      default -> {}
    }
  }

  /** Whether a row that begins with a heading cell goes on with an ordinary one. */
  private boolean cellAfter(int i, Container row) {
    for (int j = i; j < page.size() && page.get(j).block.in().within(row); j++) {
      if (page.get(j).lies(Kind.CELL) && !page.get(j).lies(Kind.HEADER_CELL)) {
        return true;
      }
    }
    return false;
  }

  private void add(String likeness, int i) {
    leaders.computeIfAbsent(likeness, k -> new ArrayList<>()).add(i);
  }

  private List<Run> cut() {
    List<Run> runs = new ArrayList<>();
    Set<List<Integer>> seen = new HashSet<>();
    leaders.forEach(
        (likeness, starts) -> {
          List<Item> items =
              likeness.matches("(?:list item /?page|row|post|card) .*") || closed(likeness)
                  ? contained(likeness, starts)
                  : until(starts);
          List<Integer> cuts = new ArrayList<>();
          items.forEach(item -> cuts.addAll(List.of(item.from(), item.to())));
          if (seen.add(cuts)) {
            runs.add(new Run(likeness, items));
          }
        });
    return runs;
  }

  private static boolean closed(String likeness) {
    return likeness.startsWith("list item ") && !likeness.startsWith("list item and after ");
  }

  /** Items that end with the container their first line begins. */
  private List<Item> contained(String likeness, Collection<Integer> starts) {
    String path = likeness.substring(likeness.lastIndexOf(' ') + 1);
    List<Item> items = new ArrayList<>();
    for (int start : starts) {
      Container c = page.get(start).block.in();
      while (!c.path().equals(path)) {
        c = c.parent();
      }
      int end = start + 1;
      while (end < page.size() && page.get(end).block.in().within(c)) {
        end++;
      }
      items.add(new Item(page, start, end));
    }
    return items;
  }

  /** Items that last until the next one, or until a heading or the end of what holds them all. */
  private List<Item> until(List<Integer> starts) {
    Container around = around(starts);
    List<Item> items = new ArrayList<>();
    for (int k = 0; k < starts.size(); k++) {
      int start = starts.get(k);
      int limit = k + 1 < starts.size() ? starts.get(k + 1) : page.size();
      int end = start + 1;
      while (end < limit && page.get(end).block.in().within(around) && !closes(start, end)) {
        end++;
      }
      while (end > start + 1 && rule(end - 1)) {
        end--;
      }
      items.add(new Item(page, start, end));
    }
    return items;
  }

  private Container around(List<Integer> starts) {
    Container around = page.get(starts.get(0)).block.in();
    for (int start : starts) {
      while (!page.get(start).block.in().within(around)) {
        around = around.parent();
      }
    }
    return starts.size() == 1 && around.parent() != null ? around.parent() : around;
  }

  /** A heading closes the item before it unless it stands below that item's own heading. */
  private boolean closes(int start, int at) {
    Block leader = page.get(start).block;
    Block here = page.get(at).block;
    return here.heading() && (!leader.heading() || here.level() <= leader.level());
  }
}
