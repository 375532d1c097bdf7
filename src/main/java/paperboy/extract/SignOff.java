package paperboy.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import paperboy.document.Block;
import paperboy.document.Container;

/**
 * Where the last item of a run ends: what a digest says after it (a greeting, an address to write
 * to) stands in a place where none of the other items says anything.
 */
final class SignOff {

  /** So many other items tell where items end. */
  private static final int ENOUGH = 2;

  /** So many other items of one length tell how long items are. */
  private static final int MANY = 3;

  /** Longer paragraphs are rather comments on the paper, in UTF-16 units. */
  private static final int LONGEST = 160;

  /** More lines than these are rather an item of its own kind. */
  private static final int MOST = 3;

  private final List<Candidate> papers;
  private final List<Item> others;

  private SignOff(List<Candidate> papers) {
    this.papers = papers;
    this.others = papers.stream().map(Candidate::item).toList();
  }

  /**
   * The index after the last line that is the last paper's own.
   *
   * @param papers of a run, in reading order, trimmed otherwise
   */
  static int end(List<Candidate> papers) {
    Candidate last = papers.get(papers.size() - 1);
    if (papers.size() <= ENOUGH) {
      return last.item().to();
    }
    SignOff signOff = new SignOff(papers.subList(0, papers.size() - 1));
    int excess = signOff.excess(last.item());
    return Math.min(signOff.afterBox(last.item()), Math.min(signOff.afterLink(last), excess));
  }

  /** Lines outside the box that the item stands in, where all lines of the others are in theirs. */
  private int afterBox(Item last) {
    Container box = last.leader().block.in();
    boolean boxed =
        others.stream()
            .allMatch(o -> o.lines().stream().allMatch(l -> l.block.in().depth() >= box.depth()));
    int to = last.to();
    while (boxed && to > last.from() + 1 && outside(line(last, to - 1), box)) {
      to--;
    }
    return to;
  }

  private static boolean outside(Line line, Container box) {
    return line.block.in() != box && box.within(line.block.in()) && !paper(line);
  }

  /** Lines after the link to the paper that all others end with. */
  private int afterLink(Candidate last) {
    Item item = last.item();
    Set<String> forms = new HashSet<>();
    for (Candidate other : papers) {
      Line end = line(other.item(), other.item().to() - 1);
      if (!leadsTo(other, end) || other.item().lines().size() < 2) {
        return item.to();
      }
      forms.add(form(end));
    }
    for (int i = item.to() - 1; i > item.from(); i--) {
      if (leadsTo(last, line(item, i))) {
        boolean alike = forms.size() == 1 && forms.contains(form(line(item, i)));
        return alike ? i + 1 : item.to();
      }
    }
    return item.to();
  }

  /** Whether a line links a candidate's own paper; others may be mentioned anywhere. */
  private static boolean leadsTo(Candidate c, Line line) {
    return line.anchors.stream()
        .filter(Anchor::paper)
        .anyMatch(a -> a.ids().isEmpty() || a.ids().stream().anyMatch(c.own().ids()::contains));
  }

  /** A few short paragraphs more than any of several others has, which all have as many lines. */
  private int excess(Item last) {
    int lines = others.get(0).lines().size();
    boolean alike = others.stream().allMatch(o -> o.lines().size() == lines);
    int more = last.lines().size() - lines;
    if (!alike || others.size() < MANY || lines < 2 || more < 1 || more > MOST) {
      return last.to();
    }
    int to = last.from() + lines;
    boolean aside = last.page().subList(to, last.to()).stream().allMatch(SignOff::aside);
    return aside ? to : last.to();
  }

  private static boolean aside(Line line) {
    return line.block.kind() == Block.Kind.PARAGRAPH
        && !line.block.continues()
        && line.label == null
        && line.text.length() <= LONGEST
        && !paper(line);
  }

  private static boolean paper(Line line) {
    return line.anchors.stream().anyMatch(Anchor::paper);
  }

  private static String form(Line line) {
    return line.block.kind() + " " + line.block.in().path();
  }

  private static Line line(Item item, int index) {
    return item.page().get(index);
  }
}
