package paperboy.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import paperboy.document.Block;
import paperboy.document.Container;
import paperboy.title.Decoration;

/**
 * The headings that group a page's entries. Besides real headings these are short lines that stand
 * where a run pauses: after one item has ended as the others do, before the next begins.
 */
final class Outline {

  /** The level of a line that is no heading but stands as one: below every real heading. */
  private static final int PLAIN = 14;

  private final List<Line> page;
  private final String title;
  private final String site;
  private final Recurring recurring;

  /** So many lines may stand below a heading in a box of its own: a motto, a remark. */
  private static final int OWN = 1;

  /** How many headings are dates: several group entries by date, one tells when a page was made. */
  private final long dates;

  /** How many headings tell how many papers stand below them. */
  private final long counted;

  private final Counters counters;

  private final Map<Integer, Integer> plain = new HashMap<>();

  /** How much of its text a line that stands as a heading has as its name, where not all. */
  private final Map<Integer, String> names = new HashMap<>();

  private final BitSet inside = new BitSet();
  private final Set<Integer> headlines = new HashSet<>();

  /** For the first line of each entry the headings that group it, innermost first. */
  private final Map<Integer, List<Integer>> above = new HashMap<>();

  /** An outline of a page whose own title and site are known (null when it states none). */
  Outline(List<Line> page, String title, String site) {
    this.page = page;
    this.recurring = new Recurring(page);
    this.title = title == null ? "" : Words.fold(title);
    this.dates = page.stream().filter(l -> l.heading() && TitleShape.dated(l.text)).count();
    this.counted = page.stream().filter(Outline::counts).count();
    this.counters = new Counters(page);
    this.site = site == null ? "" : Words.fold(site);
  }

  /** Whether a heading tells how many papers stand below it. */
  private static boolean counts(Line line) {
    return line.heading() && Announced.withoutCount(line.text).length() < line.text.length();
  }

  /** Counts a line that is no heading as one, unless the page prints it again and again. */
  void mark(int index) {
    if (!recurs(index)) {
      plain.put(index, PLAIN);
    }
  }

  /** Counts a line whose first words name what stands below it as a heading of that name. */
  void mark(int index, String name) {
    plain.put(index, PLAIN);
    names.put(index, name);
  }

  /** Whether a line is one that the page prints again and again. */
  boolean recurs(int index) {
    return recurs(page.get(index));
  }

  /** The same of a line wherever it stands. */
  boolean recurs(Line line) {
    return recurring.in(line);
  }

  /** Whether a line stands for a text that the page has not got: {@code (no summary yet)}. */
  boolean placeholder(Line line) {
    return recurring.placeholder(line);
  }

  /**
   * Looks where the entries stand: an entry's own headings group nothing, and where nearly every
   * heading of a level has one entry below and numbers or names it, they are those entries'
   * headlines; dates and topics with an entry each group them all the same. What stands above the
   * article's title (the site's name) groups nothing.
   */
  void place(List<Item> entries) {
    entries.forEach(entry -> inside.set(entry.from(), entry.to()));
    Map<Integer, Item> starts = new HashMap<>();
    entries.forEach(entry -> starts.put(entry.from(), entry));
    Deque<Integer> open = new ArrayDeque<>();
    boolean titled = title.isEmpty();
    for (int i = 0; i < page.size(); i++) {
      if (!titled && page.get(i).folded().equals(title)) {
        titled = true;
        open.clear();
      }
      if (starts.containsKey(i)) {
        above.put(i, groups(open, starts.get(i)));
      } else if (!inside.get(i) && level(i) > 0) {
        while (!open.isEmpty() && level(open.peek()) >= level(i)) {
          open.pop();
        }
        open.push(i);
      }
    }
    headlines();
  }

  /** The open headings that group an item, innermost first, below the article's own title. */
  private List<Integer> groups(Deque<Integer> open, Item item) {
    List<Integer> groups = new ArrayList<>();
    int below = item.leader().heading() ? 2 * item.leader().block.level() : PLAIN + 1;
    for (int i : open) {
      if (!title.isEmpty() && page.get(i).folded().equals(title)) {
        break;
      }
      boolean over = level(i) < below || around(i, item) && !speaks(i);
      if (over && groups(page.get(i)) && !closed(i, item)) {
        groups.add(i);
      }
    }
    return groups;
  }

  /** Whether a heading stands outside the box that an item fills: then its rank says nothing. */
  private boolean around(int heading, Item item) {
    Container in = item.leader().block.in();
    Container around = page.get(heading).block.in();
    return in.kind() == Container.Kind.GROUP && in != around && in.within(around);
  }

  /** Whether text of its own stands right below a heading, as below an editor's note. */
  private boolean speaks(int heading) {
    int next = heading + 1;
    return next < page.size()
        && !inside.get(next)
        && !page.get(next).heading()
        && page.get(next).block.in() == page.get(heading).block.in();
  }

  /**
   * Whether a heading heads a box that is closed before an item: a story, a table of figures. A box
   * with a line or two at most is the heading's own.
   */
  private boolean closed(int heading, Item item) {
    Container box = page.get(heading).block.in();
    int last = heading + OWN + 1;
    return box.kind() == Container.Kind.GROUP
        && page.get(heading).heading()
        && last < item.from()
        && page.get(last).block.in().within(box)
        && !item.leader().block.in().within(box);
  }

  private void headlines() {
    Map<Integer, Map<Integer, List<Integer>>> below = new HashMap<>();
    above.forEach(
        (entry, groups) -> {
          for (int i : groups) {
            below
                .computeIfAbsent(level(i), l -> new HashMap<>())
                .computeIfAbsent(i, h -> new ArrayList<>())
                .add(entry);
          }
        });
    below.forEach(
        (level, headings) -> {
          long single = headings.values().stream().filter(n -> n.size() == 1).count();
          long own =
              headings.entrySet().stream().filter(h -> tells(h.getKey(), h.getValue())).count();
          boolean most = headings.size() > 2 && single * 5 >= headings.size() * 4;
          if (most && own * 2 > headings.size()) {
            headlines.add(level);
          }
        });
  }

  /** Whether a heading tells of one entry alone: it numbers it, names it, or is no real heading. */
  private boolean tells(int heading, List<Integer> entries) {
    Line line = page.get(heading);
    String name = line.folded();
    return !line.heading()
        || line.enumerator != null
        || name.length() > 2 && Words.fold(page.get(entries.get(0)).text).contains(name);
  }

  /** The path of headings above an entry, outermost first. */
  List<String> above(Item entry) {
    LinkedList<String> path = new LinkedList<>();
    for (int i : above.getOrDefault(entry.from(), List.of())) {
      if (!headlines.contains(level(i))) {
        path.addFirst(printed(withoutCount(i)));
      }
    }
    return new ArrayList<>(path);
  }

  /** The headline that stands right above an entry and tells of it alone; null without one. */
  Line headline(Item entry) {
    int at = entry.from() - 1;
    boolean headline = at >= 0 && page.get(at).heading() && headlines.contains(level(at));
    return headline ? page.get(at) : null;
  }

  /** Whether a heading may group entries: dates, numbers, labelled values and links home do not. */
  private boolean groups(Line line) {
    boolean value = line.label != null && !line.label.alone();
    return !line.text.isBlank()
        && !TitleLine.home(line)
        && !value
        && (TitleShape.dated(line.text)
            ? dates > 1
            : line.text.codePoints().anyMatch(Character::isLetter))
        && !line.folded().equals(site);
  }

  /** Whether one pair of brackets stands around a text: {@code 【Vision】}, {@code [ Vision ]}. */
  static boolean bracketed(String text) {
    int last = text.length() - 1;
    int pair = last < 2 ? -1 : "【[［〔".indexOf(text.charAt(0));
    return pair >= 0 && text.indexOf("】]］〕".charAt(pair)) == last;
  }

  /** A heading without how many papers stand below it, where several tell that. */
  private String withoutCount(int i) {
    Line line = page.get(i);
    String text = line.heading() ? counters.off(line) : names.getOrDefault(i, line.text);
    return counted > 1 && line.heading() ? Announced.withoutCount(text) : text;
  }

  /** A heading without decoration in front and brackets around. */
  private static String printed(String heading) {
    String text = heading.substring(Decoration.end(heading, 0)).strip();
    return bracketed(text) ? text.substring(1, text.length() - 1).strip() : text;
  }

  /**
   * Twice a heading's level; one less when another of its level follows at once: it groups those.
   */
  private int level(int i) {
    Block block = page.get(i).block;
    if (!block.heading()) {
      return plain.getOrDefault(i, 0);
    }
    boolean groups =
        i + 1 < page.size()
            && page.get(i + 1).heading()
            && page.get(i + 1).block.level() == block.level();
    return 2 * block.level() - (groups ? 1 : 0);
  }
}
