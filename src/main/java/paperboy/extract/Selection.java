package paperboy.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Keeps the runs that explain a page best: the one whose likely items weigh most claims its lines,
 * then the next best among what is left, until nothing likely remains. Thus a page may have several
 * layouts, and an item of one never lies in an item of another.
 */
final class Selection {

  /** What an unlikely item takes from its run: a run of papers has few of them. */
  private static final double UNLIKELY = 0.5;

  /** From this share of named papers on a run is one of papers; below the other it is not. */
  private static final double NAMED = 0.5;

  private static final double UNNAMED = 0.2;

  /** A kept run: all of its items, the likely ones, and what overviews of the page list. */
  record Kept(Run run, List<Candidate> papers, Overviews overviews) {}

  private Selection() {}

  /** The kept runs, heaviest first. */
  static List<Kept> of(List<Run> runs, Topic topic, Weights weights) {
    List<List<Candidate>> open = new ArrayList<>();
    runs.forEach(run -> open.add(Evidence.above(Overviews.UNLIKELY, run, topic, weights)));
    Overviews overviews = Overviews.takenFrom(open);
    BitSet claimed = new BitSet();
    Set<String> titles = new HashSet<>();
    List<Kept> kept = new ArrayList<>();
    while (true) {
      int best = best(open);
      if (best < 0) {
        return kept;
      }
      List<Candidate> papers =
          open.get(best).stream()
              .filter(Candidate::likely)
              .sorted(Comparator.comparingInt(c -> c.item().from()))
              .toList();
      kept.add(new Kept(runs.get(best), papers, overviews));
      papers.forEach(c -> claimed.set(c.item().from(), c.item().to()));
      papers.forEach(c -> titles.add(c.title().folded()));
      open.forEach(
          candidates ->
              candidates.removeIf(c -> overlaps(c.item(), claimed) || repeats(c, titles)));
      if (papers.get(0).evidence().get(Feature.RUN_IDENTITY) >= NAMED) {
        open.forEach(Selection::beside);
      }
    }
  }

  /**
   * Lists that name no papers stand beside a run that does: menus of topics, how-to steps; unless
   * they print names and years as citations do.
   */
  private static void beside(List<Candidate> candidates) {
    long cited = candidates.stream().filter(c -> c.evidence().get(Feature.CITED) > 0).count();
    for (Candidate c : candidates) {
      if (c.evidence().get(Feature.RUN_NAMES) >= NAMED && cited * 2 >= candidates.size()) {
        return;
      }
      boolean unnamed = c.evidence().get(Feature.RUN_IDENTITY) <= UNNAMED;
      c.evidence().put(Feature.RUN_BESIDE, unnamed ? 1.0 : 0.0);
    }
  }

  private static int best(List<List<Candidate>> open) {
    int best = -1;
    double most = 0;
    for (int i = 0; i < open.size(); i++) {
      double weight = weight(open.get(i));
      if (weight > most) {
        best = i;
        most = weight;
      }
    }
    return best;
  }

  private static double weight(List<Candidate> candidates) {
    double weight = 0;
    for (Candidate c : candidates) {
      double odds = c.title() == null ? 0 : c.logOdds();
      weight += odds > 0 ? odds : -UNLIKELY;
    }
    return weight;
  }

  /**
   * Whether another layout names a kept paper again: that is a list of contents, not a second
   * entry.
   */
  private static boolean repeats(Candidate c, Set<String> titles) {
    return c.title() != null && titles.contains(c.title().folded());
  }

  private static boolean overlaps(Item item, BitSet claimed) {
    int next = claimed.nextSetBit(item.from());
    return next >= 0 && next < item.to();
  }
}
