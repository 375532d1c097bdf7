package paperboy.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tables of contents and overview lists: runs that name the papers which another run of the page
 * says more of. They make no entries, but what only they say (a link, a venue) is kept.
 */
final class Overviews {

  /** From this likeness on, two titles are one title with a slip. */
  private static final double SAME = 0.85;

  /** The most titles of a run that are compared one by one. */
  private static final int COMPARED = 80;

  /**
   * The most runs that one run is compared with: those with the longest items of the same titles,
   * and of these those with the most of them. A page that repeats one list a thousand times would
   * be compared a million times otherwise.
   */
  private static final int RIVALS = 8;

  /** Below these log-odds an item is not even worth looking for elsewhere, and never kept. */
  static final double UNLIKELY = -1;

  /** A run's likely candidates by their folded titles. */
  private record Listing(
      List<Candidate> candidates, Map<String, Candidate> byTitle, Map<Candidate, Integer> lengths) {

    static Listing of(List<Candidate> run) {
      Map<String, Candidate> byTitle = new HashMap<>();
      Map<Candidate, Integer> lengths = new IdentityHashMap<>();
      run.forEach(c -> byTitle.putIfAbsent(c.title().folded(), c));
      run.forEach(c -> lengths.put(c, c.item().length()));
      return new Listing(run, byTitle, lengths);
    }

    int length(String title) {
      return lengths.get(byTitle.get(title));
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

  /**
   * Takes out of one run's papers those that only list, in one line each, what a later one of the
   * same number and title says more of.
   *
   * @return them by the paper that says more
   */
  static Map<Candidate, List<Candidate>> takenFromRun(List<Candidate> papers) {
    Map<String, Candidate> fuller = new HashMap<>();
    papers.stream()
        .filter(c -> c.item().lines().size() > 1)
        .forEach(c -> fuller.putIfAbsent(numbered(c), c));
    Map<Candidate, List<Candidate>> listed = new IdentityHashMap<>();
    for (Iterator<Candidate> left = papers.iterator(); left.hasNext(); ) {
      Candidate c = left.next();
      boolean line = c.item().lines().size() == 1 && c.item().leader().enumerator != null;
      Candidate full = line ? fuller.get(numbered(c)) : null;
      if (full != null && full.item().from() > c.item().from()) {
        listed.computeIfAbsent(full, f -> new ArrayList<>()).add(c);
        left.remove();
      }
    }
    return listed;
  }

  private static String numbered(Candidate c) {
    Enumerator number = c.item().leader().enumerator;
    return (number == null ? "" : number.value()) + " " + c.title().folded();
  }

  private static List<Candidate> likely(List<Candidate> run) {
    return run.stream().filter(c -> c.title() != null && c.logOdds() > UNLIKELY).toList();
  }

  private static Set<Integer> among(List<Listing> listings) {
    Map<String, List<Integer>> fullest = fullest(listings);
    Set<Integer> overviews = new HashSet<>();
    for (int i = 0; i < listings.size(); i++) {
      Listing listing = listings.get(i);
      if (rivals(i, listing, fullest).anyMatch(j -> lists(listing, listings.get(j)))) {
        overviews.add(i);
      }
    }
    return overviews;
  }

  /** The runs with the longest items of each title, the longest first. */
  private static Map<String, List<Integer>> fullest(List<Listing> listings) {
    Map<String, List<Integer>> fullest = new HashMap<>();
    for (int i = 0; i < listings.size(); i++) {
      for (String title : listings.get(i).byTitle().keySet()) {
        keep(i, fullest.computeIfAbsent(title, t -> new ArrayList<>()), title, listings);
      }
    }
    return fullest;
  }

  private static void keep(int run, List<Integer> kept, String title, List<Listing> listings) {
    int at = kept.size();
    int length = listings.get(run).length(title);
    while (at > 0 && listings.get(kept.get(at - 1)).length(title) < length) {
      at--;
    }
    kept.add(at, run);
    if (kept.size() > RIVALS) {
      kept.remove(RIVALS);
    }
  }

  /** The other runs that could be what a run is an overview of. */
  private static Stream<Integer> rivals(
      int run, Listing listing, Map<String, List<Integer>> fullest) {
    Map<Integer, Integer> shared = new HashMap<>();
    for (String title : listing.byTitle().keySet()) {
      fullest.get(title).forEach(other -> shared.merge(other, 1, Integer::sum));
    }
    shared.remove(run);
    return shared.entrySet().stream()
        .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
        .limit(RIVALS)
        .map(Map.Entry::getKey);
  }

  /** Whether most items of one run stand again, elsewhere and with more to say, in another. */
  private static boolean lists(Listing overview, Listing full) {
    int all = overview.candidates().size();
    int missed = 0;
    int more = 0;
    for (Candidate c : overview.candidates()) {
      Candidate same = full.same(c);
      if (same != null && apart(c.item(), same.item())) {
        more += full.lengths().get(same) > 2 * overview.lengths().get(c) ? 1 : 0;
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
