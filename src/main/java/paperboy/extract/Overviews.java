package paperboy.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tables of contents and overview lists: runs that name the papers which another run of the page
 * says more of. They make no entries, but what only they say (a link, a venue) is kept.
 */
final class Overviews {

  /** From this likeness on, two titles are one title with a slip. */
  private static final double SAME = 0.85;

  /** The most titles of a run that are compared one by one. */
  private static final int COMPARED = 80;

  /** Below these log-odds an item is not even worth looking for elsewhere, and never kept. */
  static final double UNLIKELY = -1;

  /** A run's likely candidates by their folded titles. */
  private record Listing(List<Candidate> candidates, Map<String, Candidate> byTitle) {

    static Listing of(List<Candidate> run) {
      Map<String, Candidate> byTitle = new HashMap<>();
      run.forEach(c -> byTitle.putIfAbsent(c.title().folded(), c));
      return new Listing(run, byTitle);
    }

    /** The candidate with the same title, but for a slip; null if there is none. */
    Candidate same(Candidate wanted) {
      Candidate exact = byTitle.get(wanted.title().folded());
      if (exact != null || candidates.size() > COMPARED) {
        return exact;
      }
      return candidates.stream()
          .filter(c -> Words.alike(wanted.title().words(), c.title().words()) >= SAME)
          .findFirst()
          .orElse(null);
    }
  }

  private final List<Listing> overviews;

  private Overviews(List<Listing> overviews) {
    this.overviews = overviews;
  }

  /** Takes out of a page's runs those that only list what another run says more of. */
  static Overviews takenFrom(List<List<Candidate>> runs) {
    List<Listing> listings = runs.stream().map(run -> Listing.of(likely(run))).toList();
    List<Listing> overviews = new ArrayList<>();
    for (int i : among(listings)) {
      overviews.add(listings.get(i));
      runs.set(i, new ArrayList<>());
    }
    return new Overviews(overviews);
  }

  /** What the overviews say of a paper; empty for most. */
  List<Candidate> of(Candidate paper) {
    List<Candidate> named = new ArrayList<>();
    for (Listing overview : overviews) {
      Candidate same = overview.same(paper);
      if (same != null) {
        named.add(same);
      }
    }
    return named;
  }

  private static List<Candidate> likely(List<Candidate> run) {
    return run.stream().filter(c -> c.title() != null && c.logOdds() > UNLIKELY).toList();
  }

  private static Set<Integer> among(List<Listing> listings) {
    Map<String, Set<Integer>> named = new HashMap<>();
    for (int i = 0; i < listings.size(); i++) {
      for (String title : listings.get(i).byTitle().keySet()) {
        named.computeIfAbsent(title, t -> new HashSet<>()).add(i);
      }
    }
    Set<Integer> overviews = new HashSet<>();
    for (int i = 0; i < listings.size(); i++) {
      Set<Integer> others = new HashSet<>();
      listings.get(i).byTitle().keySet().forEach(title -> others.addAll(named.get(title)));
      others.remove(i);
      for (int j : others) {
        if (lists(listings.get(i), listings.get(j))) {
          overviews.add(i);
        }
      }
    }
    return overviews;
  }

  /** Whether most items of one run stand again, elsewhere and with more to say, in another. */
  private static boolean lists(Listing overview, Listing full) {
    int all = overview.candidates().size();
    int missed = 0;
    int more = 0;
    for (Candidate c : overview.candidates()) {
      Candidate same = full.same(c);
      if (same != null && apart(c.item(), same.item())) {
        more += same.item().isLongerThan(2 * c.item().length()) ? 1 : 0;
      } else if (++missed * 5 > all * 2) {
        return false;
      }
    }
    return all > 1 && more * 2 > all - missed;
  }

  private static boolean apart(Item a, Item b) {
    return a.to() <= b.from() || b.to() <= a.from();
  }
}
