package paperboy.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Why an entry was found, for people to read.
 *
 * @param position the entry's, 1, 2, 3 …
 * @param title the entry's, as found: rules of form come later
 * @param run what begins the items of its run alike, and how many of them are papers: {@code
 *     heading 3 (10 of 12)}
 * @param places where the title stands, by the names of the rules that find it: {@code linked,
 *     whole}
 * @param paper what decided that it is a paper's, weightiest first: {@code identity +2.95}
 * @param confidence what decided how surely title and identifiers are right, likewise
 */
public record Explanation(
    int position,
    String title,
    String run,
    String places,
    List<String> paper,
    List<String> confidence) {

  /** How many reasons are named. */
  private static final int MOST = 5;

  public Explanation {
    paper = List.copyOf(paper);
    confidence = List.copyOf(confidence);
  }

  static Explanation of(Found found, int position, Weights weights) {
    Candidate c = found.candidate();
    String run =
        "%s (%d of %d)"
            .formatted(
                found.kept().run().likeness(),
                found.kept().papers().size(),
                found.kept().run().items().size());
    String places =
        Confidence.places(c).stream().map(Explanation::said).collect(Collectors.joining(", "));
    return new Explanation(
        position,
        c.title().text(),
        run,
        places,
        reasons(c.evidence(), weights.of()),
        reasons(found.signs(), Confidence.WEIGHTS));
  }

  /**
   * The explanation in five lines, the first of them the title:
   *
   * <pre>
   * 1 Attention Is All You Need
   *   run: heading 3 (10 of 12)
   *   title: linked, whole
   *   paper: identity +2.95, title +2.91, run identity +1.44, topic +1.10, names +0.98
   *   confidence: title set apart +1.36, unlikely -0.12, named +0.25
   * </pre>
   */
  public List<String> lines() {
    return List.of(
        position + " " + title,
        "  run: " + run,
        "  title: " + places,
        "  paper: " + String.join(", ", paper),
        "  confidence: " + String.join(", ", confidence));
  }

  /** What weighs most, whichever way; the bias is no reason. */
  private static <E extends Enum<E>> List<String> reasons(
      Map<E, Double> values, Map<E, Double> weights) {
    List<Map.Entry<E, Double>> shares = new ArrayList<>();
    values.forEach((name, value) -> shares.add(Map.entry(name, value * weights.get(name))));
    return shares.stream()
        .filter(share -> Math.abs(share.getValue()) >= 0.005 && share.getKey().ordinal() > 0)
        .sorted(Comparator.comparingDouble(share -> -Math.abs(share.getValue())))
        .limit(MOST)
        .map(s -> String.format(Locale.ROOT, "%s %+.2f", said(s.getKey()), s.getValue()))
        .toList();
  }

  private static String said(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
