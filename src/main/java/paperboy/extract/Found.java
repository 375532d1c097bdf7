package paperboy.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A paper that was found.
 *
 * @param candidate its item, trimmed to its own lines
 * @param kept the run it came from
 * @param counted whether the numbers of its run count
 * @param names how far from their titles papers of its run have names, in lines
 * @param overview its places in overviews of the page
 * @param signs what tells whether its title and identifiers are right
 */
record Found(
    Candidate candidate,
    Selection.Kept kept,
    boolean counted,
    Set<Integer> names,
    List<Candidate> overview,
    Map<Sign, Double> signs) {

  /** The papers of a page in reading order; the outline learns which lines are theirs. */
  static List<Found> in(Page page, Outline outline, Weights weights) {
    List<Found> found = new ArrayList<>();
    for (Selection.Kept kept : Selection.of(Runs.of(page.lines()), page.topic(), weights)) {
      boolean counted =
          Counting.counts(kept.run().items())
              || Counting.numbered(kept.run().items())
              || Counting.rises(kept.run().items());
      Set<Integer> names = Authors.agreed(kept.papers());
      Confidence confidence = new Confidence(kept);
      List<Candidate> papers = Ending.trim(kept, outline);
      Map<Candidate, List<Candidate>> listed = Overviews.within(papers);
      Set<Candidate> lines = Collections.newSetFromMap(new IdentityHashMap<>());
      listed.values().forEach(lines::addAll);
      papers.removeIf(lines::contains);
      for (Candidate c : papers) {
        List<Candidate> overview = new ArrayList<>(listed.getOrDefault(c, List.of()));
        overview.addAll(kept.overviews().of(c));
        found.add(new Found(c, kept, counted, names, overview, confidence.signs(c, overview)));
      }
    }
    found.sort(Comparator.comparingInt(f -> f.candidate().item().from()));
    outline.place(found.stream().map(f -> f.candidate().item()).toList());
    return found;
  }
}
