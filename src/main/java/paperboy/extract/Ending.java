package paperboy.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import paperboy.document.Block;
import paperboy.document.Container;

/**
 * Where the items of a run end. Lines before the next item that belong to it (a section's heading)
 * and lines after the last one that belong to nothing (a stray link, a site's notices) go for one
 * reason: they do not look like the rest of the run.
 */
final class Ending {

  /** How a line may end an item. */
  private enum Sort {
    PAPER_LINK,
    LINK,
    HEADING,
    SHORT,
    OTHER
  }

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  private final Sort usual;
  private final Outline outline;
  private final boolean counts;

  /** Whether the items say all in one line each, so that what stands between is none's. */
  private final boolean lone;

  /** The forms of all lines within the run's items, their last lines apart. */
  private final Set<String> inner = new HashSet<>();

  private Ending(Run run, Outline outline) {
    List<Item> items = run.items();
    this.usual = usual(items);
    this.lone = run.likeness().sort() == Likeness.Sort.PLACED && lone(items);
    this.outline = outline;
    this.counts = Counting.counts(items);
    for (Item item : items) {
      for (int i = item.from(); i < Math.max(item.from() + 1, item.to() - 1); i++) {
        inner.add(form(item.page().get(i)));
      }
    }
  }

  /** Trims a run's papers; short lines that head what follows go to the outline. */
  static List<Candidate> trim(Selection.Kept kept, Outline outline) {
    List<Item> items = kept.run().items();
    Ending ending = new Ending(kept.run(), outline);
    Map<Integer, Item> next = new HashMap<>();
    for (int i = 0; i + 1 < items.size(); i++) {
      next.put(items.get(i).from(), items.get(i + 1));
    }
    Boxes boxes = kept.run().boxes();
    ending.headFirst(items.get(0), boxes);
    ending.headBetween(items, kept.papers());
    GroupHeads.of(kept.papers()).forEach(outline::mark);
    List<Candidate> trimmed =
        kept.papers().stream().map(c -> ending.trim(c, next.get(c.item().from()), boxes)).toList();
    return signedOff(trimmed);
  }

  /** The same papers, the last one without what follows it. */
  private static List<Candidate> signedOff(List<Candidate> papers) {
    int last = papers.size() - 1;
    List<Candidate> ended = new ArrayList<>(papers);
    ended.set(last, papers.get(last).until(SignOff.end(papers)));
    return ended;
  }

  /** Items of the run that are no papers but single short lines head what follows them. */
  private void headBetween(List<Item> items, List<Candidate> papers) {
    Set<Integer> kept = new HashSet<>();
    papers.forEach(c -> kept.add(c.item().from()));
    for (Item item : items) {
      Line line = item.leader();
      if (!kept.contains(item.from()) && item.lines().size() == 1 && standsAlone(line)) {
        outline.mark(item.from());
      }
    }
  }

  /** What a line looks like, whatever it says. */
  private static String form(Line line) {
    boolean bold = line.block.spans().stream().allMatch(s -> s.bold() || s.text().isBlank());
    return line.block.kind() + " " + bold + " " + line.block.in().path();
  }

  private Candidate trim(Candidate c, Item next, Boxes boxes) {
    if (c.item().lines().size() < 2) {
      return c;
    }
    if (lone) {
      return c.until(c.item().from() + 1);
    }
    Item item = withoutRecurring(closed(c.item()));
    int to =
        next != null && boxes.start(next.from()) == item.to()
            ? beforeNext(item, next)
            : atUsual(item);
    return c.until(to);
  }

  /** The item up to the boilerplate that follows the last one of a mail or page. */
  private static Item closed(Item item) {
    for (int i = item.from() + 1; i < item.to(); i++) {
      String text = item.page().get(i).text;
      if (StopWords.closes(text) || StopWords.advertises(text)) {
        return item.until(i);
      }
    }
    return item;
  }

  /** The item up to the lines at its end that the page prints after or before every item. */
  private Item withoutRecurring(Item item) {
    int to = item.to();
    while (to > item.from() + 1 && outline.recurs(to - 1)) {
      to--;
    }
    return item.until(to);
  }

  /** Takes off a last line that heads the next item's section: a heading, a short line. */
  private int beforeNext(Item item, Item next) {
    int last = item.to() - 1;
    Line line = item.page().get(last);
    if (line.heading() && last > item.from()) {
      return last;
    }
    boolean pause =
        usual == Sort.PAPER_LINK || usual == Sort.LINK
            ? sort(line) != usual && sort(item.page().get(last - 1)) == usual
            : counts && restarts(item, next);
    boolean unlike = !inner.contains(form(line));
    if (last > item.from() && sort(line) == Sort.SHORT && (pause || unlike) || marked(line)) {
      outline.mark(last);
      return last;
    }
    return item.to();
  }

  private static boolean restarts(Item item, Item next) {
    Enumerator here = item.leader().enumerator;
    Enumerator then = next.leader().enumerator;
    return here != null && then != null && then.value() == 1 && here.value() >= 1;
  }

  /** Ends the last item where the others end. */
  private int atUsual(Item item) {
    if (usual != Sort.PAPER_LINK && usual != Sort.LINK) {
      return item.to();
    }
    for (int i = item.from() + 1; i < item.to(); i++) {
      if (sort(item.page().get(i)) == usual) {
        return behindLabelled(item, i + 1);
      }
    }
    return item.to();
  }

  /** Where links that stand below labels of their own end: {@code Code}, {@code https://…}. */
  private static int behindLabelled(Item item, int from) {
    int to = from;
    while (to + 1 < item.to() && labels(item.page().get(to)) && item.page().get(to + 1).linkRow()) {
      to += 2;
    }
    while (to < item.to()
        && item.page().get(from - 1).addressed()
        && item.page().get(to).addressed()) {
      to++;
    }
    return to;
  }

  private static boolean labels(Line line) {
    return line.label != null && line.label.alone() && line.label.field().link();
  }

  /** A short line right before the first item heads it when the run has such headings elsewhere. */
  private void headFirst(Item first, Boxes boxes) {
    int before = boxes.start(first.from()) - 1;
    if (before >= 0 && (!first.leader().heading() || boxed(first, before))) {
      Line line = first.page().get(before);
      boolean heads = sort(line) == Sort.SHORT && !line.lies(Container.Kind.TABLE);
      if (heads && !pager(line.text) && !remark(first, before)) {
        outline.mark(before);
      }
    }
  }

  /** Whether an item has a box of its own, outside which a line stands. */
  private static boolean boxed(Item item, int index) {
    Container box = item.leader().block.in();
    Container around = item.page().get(index).block.in();
    return box.kind() == Container.Kind.GROUP && box != around && box.within(around);
  }

  /** Whether a line stands below a heading in a box of their own, which holds no item. */
  private static boolean remark(Item first, int index) {
    Line above = index == 0 ? null : first.page().get(index - 1);
    Container box = first.page().get(index).block.in();
    return above != null
        && above.heading()
        && above.block.in() == box
        && box.kind() == Container.Kind.GROUP
        && !first.leader().block.in().within(box);
  }

  /** {@code Items 1 - 5 of 72}: numbers are half of its words, and no date. */
  private static boolean pager(String text) {
    long numbers = NUMBER.matcher(text).results().count();
    return numbers > 1 && numbers * 2 >= TitleShape.words(text) && !TitleShape.dated(text);
  }

  /** Whether at least three in five items followed by another have one line. */
  private static boolean lone(List<Item> items) {
    List<Item> followed = items.subList(0, items.size() - 1);
    long lone = followed.stream().filter(item -> item.to() == item.from() + 1).count();
    return lone > 0 && lone * 5 >= followed.size() * 3;
  }

  /** How at least three in five items followed by another end; null when they do not agree. */
  private static Sort usual(List<Item> items) {
    Map<Sort, Integer> ends = new HashMap<>();
    int n = 0;
    for (Item item : items.subList(0, Math.max(0, items.size() - 1))) {
      int last = item.to() - 1;
      Sort sort = sort(item.page().get(last));
      if (sort == Sort.SHORT && last > item.from() + 1) {
        sort = sort(item.page().get(last - 1));
      }
      ends.merge(sort, 1, Integer::sum);
      n++;
    }
    for (Map.Entry<Sort, Integer> e : ends.entrySet()) {
      if (n >= 2 && e.getValue() * 5 >= n * 3) {
        return e.getKey();
      }
    }
    return null;
  }

  private static Sort sort(Line line) {
    if (line.linkRow()) {
      return line.anchors.stream().anyMatch(a -> !a.ids().isEmpty()) ? Sort.PAPER_LINK : Sort.LINK;
    }
    if (line.heading()) {
      return Sort.HEADING;
    }
    return standsAlone(line) ? Sort.SHORT : Sort.OTHER;
  }

  /** A short paragraph without an end of sentence, number, link or label. */
  private static boolean standsAlone(Line line) {
    String text = line.text.strip();
    return line.block.kind() == Block.Kind.PARAGRAPH
        && (!line.block.continues() || Outline.bracketed(text))
        && !line.lies(Container.Kind.CELL)
        && line.anchors.isEmpty()
        && line.enumerator == null
        && line.label == null
        && !text.isEmpty()
        && !Summary.deadLink(text)
        && text.indexOf('：') < 0
        && text.indexOf(": ") < 0
        && TitleShape.words(text) <= 10
        && !Occasion.in(text)
        && ".。!！?？;；:：,，、)）…".indexOf(text.charAt(text.length() - 1)) < 0;
  }

  /** A line that is marked as a heading though it is none: {@code 【…】}, {@code ■ …}, bold alone. */
  private static boolean marked(Line line) {
    String text = line.text.strip();
    boolean bracketed = Outline.bracketed(text) && text.length() <= 24;
    boolean sign = !text.isEmpty() && "■◆▼◇□▣●★☆§▶".indexOf(text.charAt(0)) >= 0;
    boolean bold = line.block.spans().stream().allMatch(s -> s.bold() || s.text().isBlank());
    return bracketed && text.startsWith("【") || (bracketed || sign || bold) && standsAlone(line);
  }
}
