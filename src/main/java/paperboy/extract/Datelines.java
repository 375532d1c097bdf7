package paperboy.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import paperboy.title.VenueName;

/**
 * Lines of facts that the papers of a run print in one place each: a date, and perhaps where the
 * paper appeared before it. They say nothing of the paper, and where some name venues that are
 * known, the others name theirs.
 *
 * <pre>{@code
 * Memoirs · 1843 Sep 17
 * Annals of engines ★★☆ 1843 Case Report
 * Sep 17, 1843 Paper Engines
 * }</pre>
 *
 * @param facts how far from their titles such lines stand, in lines
 * @param venues how far those stand that begin with a venue
 */
record Datelines(Set<Integer> facts, Set<Integer> venues) {

  /** Longer lines are prose, in UTF-16 units. */
  private static final int LONGEST = 120;

  /** So many papers tell what a run prints where. */
  private static final int ENOUGH = 3;

  /** How far from a title its facts may stand, in lines. */
  private static final int NEAR = 4;

  /** {@code Annals of engines ★★☆ 1843}: what stands before a mark, and a year behind it. */
  private static final Pattern PARTED =
      Pattern.compile("([^·•|★☆]{2,90}+)[·•|★☆].{0,20}?(?<!\\d)(?:1[89]|20)\\d\\d(?!\\d).{0,60}");

  /**
   * {@code n}, {@code o} of {@code JAMA network open}: where a longer word in small letters begins.
   */
  private static final Pattern INITIAL = Pattern.compile("(?<!\\p{L})\\p{Ll}(?=\\p{L}{3})");

  /** Learns them from a run's papers, whose boxes may print facts before the items begin. */
  static Datelines of(List<Candidate> papers, Boxes boxes) {
    Map<Integer, List<Line>> lines = new HashMap<>();
    for (Candidate c : papers) {
      int title = c.titleIndex();
      int to = Math.min(c.item().to(), title + NEAR);
      for (int i = Math.max(boxes.head(c.item()).from(), title - NEAR); i < to; i++) {
        Line line = c.item().page().get(i);
        if (i != title && fact(line)) {
          lines.computeIfAbsent(i - title, at -> new ArrayList<>()).add(line);
        }
      }
    }
    lines.values().removeIf(l -> l.size() < ENOUGH || l.size() * 5 < papers.size() * 4);
    Set<Integer> venues =
        lines.entrySet().stream()
            .filter(e -> name(e.getValue()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return new Datelines(new HashSet<>(lines.keySet()), venues);
  }

  /** The lines of facts of a paper's item, which its box may print before it. */
  List<Line> in(Item item, Title title) {
    return facts.stream().flatMap(at -> at(item, title, at).stream()).toList();
  }

  /** The venue that a line of facts begins with; empty without one. */
  Optional<String> venue(Item item, Title title) {
    return venues.stream()
        .flatMap(at -> at(item, title, at).stream())
        .flatMap(line -> place(line).stream())
        .findFirst()
        .flatMap(Imprint::venue);
  }

  private static Optional<Line> at(Item item, Title title, int offset) {
    int i = item.indexOf(title.line()) + offset;
    return i < item.from() || i >= item.to()
        ? Optional.empty()
        : Optional.of(item.page().get(i)).filter(Datelines::fact);
  }

  /** Whether a third of some lines, and no fewer than two, begin with venues that are known. */
  private static boolean name(List<Line> lines) {
    long parted = lines.stream().filter(line -> place(line).isPresent()).count();
    long known =
        lines.stream().flatMap(line -> place(line).stream()).filter(Datelines::known).count();
    return parted * 5 >= lines.size() * 4 && known > 1 && known * 3 >= parted;
  }

  /** Libraries print journals' names in small letters: {@code BMC medical education}. */
  static boolean known(String place) {
    return VenueName.is(place)
        || VenueName.is(INITIAL.matcher(place).replaceAll(m -> m.group().toUpperCase(Locale.ROOT)));
  }

  private static Optional<String> place(Line line) {
    Matcher m = PARTED.matcher(line.text);
    return m.matches() && !TitleShape.dated(m.group(1))
        ? Optional.of(m.group(1).strip())
        : Optional.empty();
  }

  /** Whether a short line that ends no sentence holds a date. */
  static boolean fact(Line line) {
    return !line.text.isBlank()
        && line.text.length() <= LONGEST
        && line.label == null
        && line.anchors.isEmpty()
        && !line.heading()
        && ".!?。！？".indexOf(line.text.charAt(line.text.length() - 1)) < 0
        && (PARTED.matcher(line.text).matches() || ArticleDates.beginsWithDay(line));
  }
}
