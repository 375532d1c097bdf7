package paperboy.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A paper that was found.
 *
 * @param candidate its item, trimmed to its own lines
 * @param boxed its item with what the item's box prints before it
 * @param kept the run it came from
 * @param counted whether the numbers of its run count
 * @param names how far from their titles papers of its run have names, in lines
 * @param datelines where papers of its run have lines of facts
 * @param overview its places in overviews of the page
 * @param signs what tells whether its title and identifiers are right
 */
record Found(
    Candidate candidate,
    Item boxed,
    Selection.Kept kept,
    boolean counted,
    Set<Integer> names,
    Datelines datelines,
    List<Candidate> overview,
    Map<Sign, Double> signs) {

  /** The papers of a page in reading order; the outline learns which lines are theirs. */
  static List<Found> in(Page page, Outline outline, Weights weights) {
    List<Found> found = new ArrayList<>();
    for (Selection.Kept kept : Selection.of(Runs.of(page.lines()), page.topic(), weights)) {
      Boxes boxes = kept.run().boxes();
      boolean counted = counted(kept.run().items()) || counted(heads(kept.run().items(), boxes));
      Set<Integer> names = Authors.agreed(kept.papers());
      Datelines datelines = Datelines.of(kept.papers(), boxes);
      Confidence confidence = new Confidence(kept);
      List<Candidate> papers = Ending.trim(kept, outline);
      Map<Candidate, List<Candidate>> listed = Overviews.takenFromRun(papers);
      for (Candidate c : papers) {
        List<Candidate> overview = new ArrayList<>(listed.getOrDefault(c, List.of()));
        overview.addAll(kept.overviews().of(c));
        Item boxed = new Item(page.lines(), boxes.head(c.item()).from(), c.item().to());
        Map<Sign, Double> signs = confidence.signs(c, overview);
        found.add(new Found(c, boxed, kept, counted, names, datelines, overview, signs));
      }
    }
    found.sort(Comparator.comparingInt(f -> f.candidate().item().from()));
    outline.place(found.stream().map(f -> f.candidate().item()).toList());
    return found;
  }

  /** What the item's box prints before it; may be empty. */
  Item head() {
    return boxed.until(candidate.item().from());
  }

  private static boolean counted(List<Item> items) {
    return Counting.counts(items) || Counting.numbered(items) || Counting.rises(items);
  }

  /** What boxes print before their items, where they print anything. */
  private static List<Item> heads(List<Item> items, Boxes boxes) {
    return items.stream().map(boxes::head).filter(head -> head.from() < head.to()).toList();
  }
}
