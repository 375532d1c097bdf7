package paperboy.extract;

import static paperboy.extract.Likeness.Sort;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import paperboy.document.Block;
import paperboy.document.Container;
import paperboy.document.Container.Kind;
import paperboy.document.Span;

/** Sorts the lines of a page that may lead an item by what they have in common. */
final class Leaders {

  /**
   * A line that may lead an item.
   *
   * @param index its place on the page
   * @param in the container it opens; null when the item is no container
   */
  record Leader(int index, Container in) {}

  /** More lines than one numbered row and those that continue it hold. */
  private static final int ROWS = 40;

  private final List<Line> page;
  private final Map<Likeness, List<Leader>> leaders = new LinkedHashMap<>();

  private Leaders(List<Line> page) {
    this.page = page;
  }

  /** All lines of a page that lead anything, those that begin alike together. */
  static Map<Likeness, List<Leader>> of(List<Line> page) {
    Leaders leaders = new Leaders(page);
    for (int i = 0; i < page.size(); i++) {
      leaders.byForm(i, page.get(i));
      leaders.byContainer(i);
    }
    leaders.leaders.entrySet().removeIf(e -> !leaders.pairs(e.getKey(), e.getValue()));
    return leaders.leaders;
  }

  private void byForm(int i, Line line) {
    Block block = line.block;
    if (block.heading()) {
      add(Sort.HEADING, "" + block.level(), i);
    }
    if (line.enumerator != null) {
      String style = line.enumerator.style();
      add(Sort.NUMBER, style + " " + block.kind() + block.level(), i);
    }
    if (line.label != null && line.label.field() == Label.Field.TITLE) {
      add(Sort.LABELLED_TITLE, "", headlined(i) ? i - 1 : i);
    }
    if (i > 0 && !rule(i) && rule(i - 1)) {
      add(Sort.AFTER_RULE, rules(i), i);
    }
    if (block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.ITEM) {
      byWords(i, line);
    }
  }

  private void byWords(int i, Line line) {
    Block block = line.block;
    if (boldLead(line)) {
      add(Sort.BOLD, block.in().path(), i);
      if (i > 0 && bold(line) && !bold(page.get(i - 1))) {
        add(Sort.FIRST_BOLD, block.in().path(), i);
      }
    }
    if (quoted(line.words())) {
      add(Sort.QUOTED, "", i);
    }
    if (linkedTitle(line)) {
      add(Sort.LINKED_TITLE, block.in().path(), i);
    }
    if (Citation.of(line) != null || Cited.quotedFirst(line)) {
      add(Sort.CITATION, "", i);
    }
    VenueBehind venue = VenueBehind.of(line);
    if (venue != null && venue.yearless()) {
      add(Sort.PLACED, block.in().path(), i);
    }
    if (block.kind() == Block.Kind.PARAGRAPH && !block.continues() && !line.lies(Kind.TABLE)) {
      add(Sort.PARAGRAPH, block.in().path(), i);
    }
    if (i + 1 < page.size() && !line.linkRow() && leadsToPaper(page.get(i + 1))) {
      add(Sort.BEFORE_LINK, "", i);
    }
  }

  /** A line leads every container that it is the first line of. */
  private void byContainer(int i) {
    for (Container c = page.get(i).block.in(); c != null; c = c.parent()) {
      if (i > 0 && page.get(i - 1).block.in().within(c)) {
        return;
      }
      switch (c.kind()) {
        case ITEM -> {
          add(Sort.LIST_ITEM, i, c);
          add(Sort.LIST_ITEM_AND_AFTER, c.path(), i);
        }
        case ROW -> {
          if (!headsTable(i, c) && !continuesNumbered(i, c)) {
            add(Sort.ROW, i, c);
          }
        }
        case POST, FOLD -> add(Sort.POST, i, c);
        case GROUP -> add(Sort.CARD, i, c);
        default -> {}
      }
    }
  }

  /** Whether a row holds nothing but cells that head columns. */
  private boolean headsTable(int i, Container row) {
    for (int j = i; j < page.size() && page.get(j).block.in().within(row); j++) {
      if (!page.get(j).lies(Kind.HEADER_CELL)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a row leaves its first cell empty below one whose first cell holds a number: then it
   * says more of what that row numbers.
   */
  private boolean continuesNumbered(int i, Container row) {
    Container table = row.nearest(Kind.TABLE);
    if (table == null || first(i)) {
      return false;
    }
    int j = i - 1;
    while (j >= Math.max(0, i - ROWS) && page.get(j).block.in().within(table) && !first(j)) {
      j--;
    }
    return j >= 0
        && page.get(j).block.in().within(table)
        && first(j)
        && page.get(j).enumerator != null
        && page.get(j).words().isEmpty();
  }

  /** Whether a line stands in the first cell of its row. */
  private boolean first(int i) {
    Container cell = page.get(i).block.in().nearest(Kind.CELL);
    return cell == null || cell.shape().endsWith(":1");
  }

  /** Whether a headline of its own stands right above a labelled title. */
  private boolean headlined(int i) {
    Line above = i == 0 ? null : page.get(i - 1);
    return above != null
        && above.anchors.isEmpty()
        && above.label == null
        && (above.heading() || above.enumerator != null || boldLead(above));
  }

  private boolean rule(int i) {
    return page.get(i).block.kind() == Block.Kind.RULE;
  }

  /** The rules right before a line by their first characters: some part items, some fields. */
  private String rules(int i) {
    StringBuilder rules = new StringBuilder();
    for (int j = i - 1; j >= 0 && rule(j) && rules.length() < 3; j--) {
      char sort = page.get(j).text.strip().charAt(0);
      if (rules.indexOf("" + sort) < 0) {
        rules.append(sort);
      }
    }
    return rules.toString();
  }

  private static boolean leadsToPaper(Line line) {
    return line.linkRow() && line.anchors.stream().anyMatch(Anchor::paper) || Preface.end(line) > 0;
  }

  /** Whether a line begins with a title in title marks, or is one in quotation marks as a whole. */
  private static boolean quoted(String words) {
    if (words.startsWith("《")) {
      return true;
    }
    int last = words.length() - 1;
    int pair = last < 8 ? -1 : "“\"「『«".indexOf(words.charAt(0));
    return pair >= 0 && words.charAt(last) == "”\"」』»".charAt(pair);
  }

  private static boolean linkedTitle(Line line) {
    return line.linked() > 0.6 && line.anchors.get(0).shape() >= 0.75;
  }

  /** Whether at least half of the bold lines that lead have another one right below. */
  private boolean pairs(Likeness likeness, List<Leader> leaders) {
    long pairs =
        leaders.stream()
            .map(leader -> leader.index() + 1)
            .filter(next -> next < page.size() && bold(page.get(next)))
            .count();
    return likeness.sort() != Sort.FIRST_BOLD || pairs > 1 && pairs * 2 >= leaders.size();
  }

  private static boolean bold(Line line) {
    return line.block.spans().stream().allMatch(s -> s.bold() || s.text().isBlank());
  }

  private static boolean boldLead(Line line) {
    int at = 0;
    for (Span span : line.block.spans()) {
      at += span.text().length();
      if (at > line.lead && !span.text().isBlank() && !(!span.bold() && Badges.before(line, at))) {
        return span.bold();
      }
    }
    return false;
  }

  private void add(Sort sort, String detail, int i) {
    add(new Likeness(sort, detail), new Leader(i, null));
  }

  private void add(Sort sort, int i, Container in) {
    add(new Likeness(sort, in.path()), new Leader(i, in));
  }

  private void add(Likeness likeness, Leader leader) {
    leaders.computeIfAbsent(likeness, l -> new ArrayList<>()).add(leader);
  }
}
