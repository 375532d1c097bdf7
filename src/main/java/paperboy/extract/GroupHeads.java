package paperboy.extract;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import paperboy.document.Block;
import paperboy.document.Container;
import paperboy.document.Span;

/**
 * Items of an outer list that head the papers in the lists within them by bold words, with a remark
 * or nothing behind.
 *
 * <pre>{@code
 * - **Looms:** _We meet in May._
 *   - [Notes on the Analytical Engine](https://example.org/notes) - long talk
 * }</pre>
 */
final class GroupHeads {

  /** Longer bold words are prose, in UTF-16 units. */
  private static final int LONGEST = 120;

  /** What may part a head from its remark. */
  private static final Edges EDGES = new Edges(Edges.SPACES, Edges.SPACES + ":：.–—-", 4);

  private GroupHeads() {}

  /** The heads of some papers, named by their bold words, by their places on the page. */
  static Map<Integer, String> of(List<Candidate> papers) {
    Map<Container, Integer> firsts = firsts(papers);
    Map<Integer, String> heads = new HashMap<>();
    for (Candidate c : papers) {
      Container outer = outer(c.item().leader());
      Integer head = outer == null ? null : firsts.get(outer);
      if (head != null && head < c.item().from()) {
        name(c.item().page().get(head)).ifPresent(name -> heads.put(head, name));
      }
    }
    papers.forEach(c -> heads.remove(c.item().from()));
    return heads;
  }

  /** The first line of each list item that holds others. */
  private static Map<Container, Integer> firsts(List<Candidate> papers) {
    Map<Container, Integer> firsts = new IdentityHashMap<>();
    papers.forEach(
        c -> Optional.ofNullable(outer(c.item().leader())).ifPresent(o -> firsts.put(o, null)));
    List<Line> page = papers.get(0).item().page();
    for (int i = 0; i < page.size() && !firsts.isEmpty(); i++) {
      Container in = page.get(i).block.in();
      if (firsts.containsKey(in)) {
        firsts.putIfAbsent(in, i);
      }
    }
    return firsts;
  }

  /** The item whose list holds the item that a line leads; null without one. */
  private static Container outer(Line leader) {
    Container own = leader.block.in().nearest(Container.Kind.ITEM);
    return own == null || own.parent() == null ? null : own.parent().nearest(Container.Kind.ITEM);
  }

  /** The bold words a list item begins with, before nothing or a remark in italics. */
  private static Optional<String> name(Line line) {
    StringBuilder name = new StringBuilder();
    boolean behind = false;
    for (Span span : line.block.spans()) {
      behind |= !span.bold() && !span.text().isBlank();
      if (behind && !span.italic() && !EDGES.off(span.text()).isEmpty()) {
        return Optional.empty();
      }
      name.append(behind ? "" : span.text());
    }
    String words = EDGES.off(name.toString());
    boolean heads =
        line.block.kind() == Block.Kind.ITEM && line.anchors.isEmpty() && line.enumerator == null;
    return heads && !words.isEmpty() && words.length() <= LONGEST
        ? Optional.of(words)
        : Optional.empty();
  }
}
