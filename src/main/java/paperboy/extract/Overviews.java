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

  private Overviews() {}

  /** The indexes of runs that only list what another run of the page says more of. */
  static Set<Integer> among(List<List<Candidate>> runs) {
    List<List<Candidate>> likely = runs.stream().map(Overviews::likely).toList();
    Map<String, Set<Integer>> named = new HashMap<>();
    for (int i = 0; i < likely.size(); i++) {
      for (Candidate c : likely.get(i)) {
        named.computeIfAbsent(Words.fold(c.title().text()), k -> new HashSet<>()).add(i);
      }
    }
    Set<Integer> overviews = new HashSet<>();
    for (int i = 0; i < likely.size(); i++) {
      for (int j : others(likely.get(i), named, i)) {
        if (lists(likely.get(i), likely.get(j))) {
          overviews.add(i);
        }
      }
    }
    return overviews;
  }

  private static List<Candidate> likely(List<Candidate> run) {
    return run.stream().filter(c -> c.title() != null && c.logOdds() > -1).toList();
  }

  private static Set<Integer> others(
      List<Candidate> run, Map<String, Set<Integer>> named, int self) {
    Set<Integer> others = new HashSet<>();
    run.forEach(c -> others.addAll(named.get(Words.fold(c.title().text()))));
    others.remove(self);
    return others;
  }

  /** Whether most items of one run stand again, elsewhere and with more to say, in another. */
  private static boolean lists(List<Candidate> overview, List<Candidate> full) {
    int again = 0;
    int more = 0;
    for (Candidate c : overview) {
      Candidate same = same(c, full);
      if (same != null && apart(c.item(), same.item())) {
        again++;
        more += length(same.item()) > 2 * length(c.item()) ? 1 : 0;
      }
    }
    return overview.size() > 1 && again * 5 >= overview.size() * 3 && more * 2 > again;
  }

  /** The candidate with the same title; null if there is none. */
  static Candidate same(Candidate c, List<Candidate> among) {
    String title = Words.fold(c.title().text());
    for (Candidate other : among) {
      if (other.title() != null && Words.fold(other.title().text()).equals(title)) {
        return other;
      }
    }
    if (among.size() <= COMPARED) {
      for (Candidate other : among) {
        if (other.title() != null && Words.alike(c.title().text(), other.title().text()) >= SAME) {
          return other;
        }
      }
    }
    return null;
  }

  /** What overviews say of a paper that its entry itself does not; empty for most. */
  static List<Candidate> of(Candidate paper, List<List<Candidate>> overviews) {
    List<Candidate> named = new ArrayList<>();
    for (List<Candidate> overview : overviews) {
      Candidate same = same(paper, overview);
      if (same != null) {
        named.add(same);
      }
    }
    return named;
  }

  private static boolean apart(Item a, Item b) {
    return a.to() <= b.from() || b.to() <= a.from();
  }

  private static int length(Item item) {
    return item.lines().stream().mapToInt(line -> line.text.length()).sum();
  }
}
