package paperboy.extract;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How surely title and identifiers of a run's entries are right: a small linear model over {@link
 * Sign}s, whose weights are fitted so that of entries given 0.9 nine in ten are right.
 */
final class Confidence {

  /** The rules whose titles are set apart from what stands around them. */
  private static final Set<TitleRule> APART =
      EnumSet.of(TitleRule.LABELLED, TitleRule.QUOTED, TitleRule.LINKED, TitleRule.BOLD);

  private static final double GOOD = 0.6;

  /** What fragments end in, and titles hardly ever. */
  private static final String MARKS = ".,;:-–—。，、；：)]）】…";

  static final Map<Sign, Double> WEIGHTS = Weights.read("confidence.properties", Sign.class);

  private final Selection.Kept kept;
  private final Map<Title, Set<TitleRule>> places = new HashMap<>();
  private final int[] agreeing = new int[TitleRule.values().length];

  /** Reads a run once for all of its papers. */
  Confidence(Selection.Kept kept) {
    this.kept = kept;
    for (Candidate c : kept.papers()) {
      Set<TitleRule> rules = places(c);
      places.put(c.title(), rules);
      rules.forEach(rule -> agreeing[rule.ordinal()]++);
    }
  }

  /** The probability that these signs give, 0 to 1 in two decimals. */
  static double of(Map<Sign, Double> signs) {
    double sum = 0;
    for (Map.Entry<Sign, Double> sign : signs.entrySet()) {
      sum += WEIGHTS.get(sign.getKey()) * sign.getValue();
    }
    return Math.round(100 / (1 + Math.exp(-sum))) / 100.0;
  }

  /**
   * The signs of one of the run's papers.
   *
   * @param overview its places in overviews of the page, which may name the paper for it
   */
  Map<Sign, Double> signs(Candidate c, List<Candidate> overview) {
    Map<Feature, Double> e = c.evidence();
    Map<Sign, Double> signs = new EnumMap<>(Sign.class);
    boolean named = e.get(Feature.IDENTITY) > 0 || overview.stream().anyMatch(o -> o.own().named());
    boolean prose = !named && e.get(Feature.IDENTITY_IN_PROSE) > 0;
    signs.put(Sign.BIAS, 1.0);
    signs.put(Sign.UNLIKELY, Math.min(1, Math.exp(-c.logOdds() / 2)));
    title(c, signs);
    signs.put(Sign.NAMED, is(named));
    signs.put(Sign.NAMED_IN_PROSE, is(prose));
    signs.put(Sign.NAMELESS, is(!named && !prose && !c.own().linked()));
    double papers = kept.papers().size();
    signs.put(Sign.RUN_UNLIKELY, 1 - papers / kept.run().items().size());
    signs.put(Sign.RUN_DIFFERS, named ? 0 : Math.min(1, e.get(Feature.RUN_IDENTITY)));
    signs.put(Sign.RUN_SHORT, is(papers < 3));
    return signs;
  }

  private void title(Candidate c, Map<Sign, Double> signs) {
    String text = c.title().text();
    Set<TitleRule> rules = places.get(c.title());
    int most = rules.stream().mapToInt(rule -> agreeing[rule.ordinal()]).max().orElse(0);
    boolean apart = c.item().leader().heading() || rules.stream().anyMatch(APART::contains);
    signs.put(Sign.TITLE_SHAPELESS, 1 - c.title().shape());
    signs.put(Sign.TITLE_SET_APART, is(apart));
    signs.put(Sign.TITLE_ALONE, 1 - (double) most / kept.papers().size());
    signs.put(Sign.TITLE_DISPUTED, is(disputed(c)));
    signs.put(Sign.TITLE_ENDS_ODDLY, is(endsOddly(c)));
    double words = TitleShape.words(text);
    signs.put(Sign.TITLE_SHORT, is(words < 3));
    signs.put(Sign.TITLE_LONG, Math.max(0, Math.min(1, (words - 14) / 10)));
  }

  /** The rules that find a candidate's very title. */
  static Set<TitleRule> places(Candidate c) {
    Set<TitleRule> rules = EnumSet.noneOf(TitleRule.class);
    for (TitleRule rule : TitleRule.values()) {
      Title title = rule.of(c.item());
      if (title != null && title.text().equals(c.title().text())) {
        rules.add(rule);
      }
    }
    return rules;
  }

  private static boolean disputed(Candidate c) {
    String own = c.title().folded();
    for (TitleRule rule : APART) {
      Title other = rule.of(c.item());
      boolean another = other != null && !own.contains(other.folded());
      if (another && TitleShape.of(other.text()) >= GOOD) {
        return true;
      }
    }
    return c.own().place() == OwnPaper.Place.PROSE
        && c.item().lines().stream()
            .flatMap(line -> line.anchors.stream())
            .anyMatch(a -> a.paper() && another(a.label(), own));
  }

  private static boolean another(String label, String own) {
    return !own.contains(Words.fold(label)) && TitleShape.of(label) >= GOOD;
  }

  private static boolean endsOddly(Candidate c) {
    Title title = c.title();
    List<Line> lines = c.item().lines();
    int next = lines.indexOf(title.line()) + 1;
    boolean whole = title.to() == title.line().text.length();
    return MARKS.indexOf(title.text().charAt(title.text().length() - 1)) >= 0
        || whole && next < lines.size() && lower(lines.get(next).text);
  }

  private static boolean lower(String text) {
    return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
  }

  private static double is(boolean so) {
    return so ? 1 : 0;
  }
}
