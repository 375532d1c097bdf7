package paperboy.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Items that tell no paper where those beside them do: remarks, invitations, names of sections. */
final class Odd {

  private Odd() {}

  /** Marks the items that tell no paper in a run, or below a heading, where others do. */
  static void mark(List<Candidate> all) {
    long telling = all.stream().filter(Odd::tells).count();
    long stubs = all.stream().filter(c -> !tells(c) && stub(c)).count();
    boolean run = telling > 1 && telling * 6 >= (all.size() - stubs) * 5;
    Set<Integer> silent = Sections.silent(all, Odd::tells);
    long counted = all.stream().filter(c -> c.item().leader().enumerator != null).count();
    boolean numbers = counted > 2 && counted * 5 >= all.size() * 3;
    for (Candidate c : all) {
      boolean unnumbered = numbers && c.item().leader().enumerator == null && unnamed(c);
      boolean odd = silent.contains(c.item().from()) || run && !tells(c) || unnumbered;
      c.evidence().put(Feature.ODD, odd ? run && stub(c) ? 2.0 : 1.0 : 0.0);
    }
  }

  /** A single line with no link: rather a section's name than an item. */
  private static boolean stub(Candidate c) {
    return c.item().lines().size() == 1 && c.item().leader().anchors.isEmpty();
  }

  /** Whether nothing but its words tells a paper: no identifier, no link to one. */
  private static boolean unnamed(Candidate c) {
    Map<Feature, Double> e = c.evidence();
    return e.get(Feature.IDENTITY) + e.get(Feature.PAPER_LINK) + e.get(Feature.NAMES) == 0;
  }

  private static boolean tells(Candidate c) {
    Map<Feature, Double> e = c.evidence();
    return e.get(Feature.IDENTITY)
            + e.get(Feature.IDENTITY_IN_PROSE)
            + e.get(Feature.PAPER_LINK)
            + e.get(Feature.NAMES)
            + e.get(Feature.VENUE)
            + e.get(Feature.RIVALS)
        > 0;
  }
}
