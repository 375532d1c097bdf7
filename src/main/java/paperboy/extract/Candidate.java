package paperboy.extract;

import java.util.Map;

/**
 * An item with what speaks for its being a paper's.
 *
 * @param item the stretch of lines
 * @param title where its title stands; null when it has none
 * @param own the paper it names
 * @param evidence what speaks for and against it
 * @param weights how much each piece of evidence counts
 */
record Candidate(
    Item item, Title title, OwnPaper own, Map<Feature, Double> evidence, Weights weights) {

  /** Where on the page its title stands. */
  int titleIndex() {
    return item.indexOf(title.line());
  }

  /** The log-odds that it is a paper's. */
  double logOdds() {
    return weights.logOdds(evidence);
  }

  /** Whether it is rather a paper's than not; one without a title never is. */
  boolean likely() {
    return title != null && logOdds() > 0;
  }

  /** The most that its log-odds may come to when more is known of it. */
  double atMost() {
    return weights.atMost(evidence);
  }

  /** The same candidate with its item ending earlier, but not above its title. */
  Candidate until(int end) {
    int least = title == null ? item.from() : titleIndex();
    return new Candidate(item.until(Math.max(end, least + 1)), title, own, evidence, weights);
  }
}
