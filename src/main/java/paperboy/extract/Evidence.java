package paperboy.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Weighs the items of a run: first each for itself, then in the light of the whole run. */
final class Evidence {

  /** What an item says of a paper besides its title. */
  private static final Set<Feature> TELLING =
      EnumSet.of(
          Feature.IDENTITY,
          Feature.IDENTITY_IN_PROSE,
          Feature.PAPER_LINK,
          Feature.RIVALS,
          Feature.NAMES,
          Feature.VENUE,
          Feature.LABELS,
          Feature.QUOTED_YEAR,
          Feature.PROSE);

  /** {@code ” (1950)}, {@code ", 1950}: a year right behind a quoted title. */
  private static final Pattern QUOTED_YEAR =
      Pattern.compile("\\G[,.]?[”\"»」』],?\\s?[(（\\[]?(?:1[89]|20)\\d\\d[)）\\]]?(?!\\d)");

  /** {@code (1950): “}: the same in front. */
  private static final Pattern YEAR_QUOTED =
      Pattern.compile("(?<!\\d)(?:1[89]|20)\\d\\d[)）\\]]?[.,:：]?\\s?[“\"«„「『]$");

  private Evidence() {}

  /** Items of several lines with links that lead elsewhere may yet name their paper by one. */
  private static boolean untold(Item item, Map<Feature, Double> e) {
    boolean little =
        item.lines().size() == 1 || item.lines().stream().allMatch(l -> l.anchors.isEmpty());
    return little && TELLING.stream().mapToDouble(e::get).sum() == 0;
  }

  private static boolean quotedYear(Title title) {
    String text = title.line().text;
    return QUOTED_YEAR.matcher(text).find(title.to())
        || YEAR_QUOTED.matcher(text).region(Math.max(0, title.from() - 12), title.from()).find();
  }

  /**
   * The candidates of a run on a page that is about papers as much as {@code topic} says, 0 to 1.
   */
  static List<Candidate> of(Run run, Topic topic, Weights weights) {
    List<Title> titles = Titles.of(run);
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < run.items().size(); i++) {
      candidates.add(alone(run.items().get(i), titles.get(i), topic, weights));
    }
    Map<Feature, Double> shared = shared(run, candidates);
    shared.put(Feature.TOPIC, topic.papers());
    double untold = mean(candidates, Feature.UNTOLD);
    candidates.forEach(c -> c.evidence().putAll(shared));
    candidates.forEach(c -> c.evidence().merge(Feature.UNTOLD, (1 + untold) / 2, (a, b) -> a * b));
    odd(candidates);
    return candidates;
  }

  private static Candidate alone(Item item, Title title, Topic topic, Weights weights) {
    OwnPaper own = OwnPaper.of(item, title);
    boolean page = title != null && title.folded().equals(topic.title());
    double shape = title == null || page ? 0 : title.shape();
    boolean names = names(item, title);
    Map<Feature, Double> e = new EnumMap<>(Feature.class);
    e.put(Feature.BIAS, 1.0);
    e.put(Feature.TITLE, shape);
    e.put(Feature.UNTITLED, is(shape < 0.2));
    e.put(Feature.TITLE_FOREIGN, is(title != null && topic.foreign(title.text())));
    e.put(Feature.TITLE_WORDS, title == null ? 0 : TitleWords.share(title.text()));
    e.put(Feature.TITLE_COLON, is(title != null && TitleWords.explains(title.text())));
    e.put(Feature.VENUE, is(title != null && Venue.of(item, title).venue() != null));
    e.put(Feature.IDENTITY, is(own.named() && own.rivals() == 0));
    e.put(Feature.IDENTITY_IN_PROSE, is(own.place() == OwnPaper.Place.PROSE));
    e.put(Feature.PAPER_LINK, is(own.ids().isEmpty() && own.linked()));
    e.put(Feature.RIVALS, Math.log(1 + own.rivals()) / Math.log(2));
    e.put(Feature.LABELS, labels(item) / 3.0);
    e.put(Feature.NAMES, is(names));
    e.put(Feature.QUOTED_YEAR, is(title != null && quotedYear(title)));
    e.put(Feature.PROSE, is(prose(item, title)));
    e.put(Feature.ELSEWHERE, is(elsewhere(item, title, own)));
    e.put(Feature.BARE_LINK, is(bareLink(item)));
    e.put(Feature.REFERENCE, is(topic.references().get(item.from())));
    e.put(Feature.UNTOLD, is(untold(item, e)));
    return new Candidate(item, title, own, e, weights);
  }

  private static Map<Feature, Double> shared(Run run, List<Candidate> all) {
    Map<Feature, Double> e = new EnumMap<>(Feature.class);
    e.put(Feature.RUN_IDENTITY, mean(all, Feature.IDENTITY) + 0.7 * mean(all, Feature.PAPER_LINK));
    e.put(Feature.RUN_NAMES, mean(all, Feature.NAMES));
    e.put(Feature.RUN_TITLES, mean(all, Feature.TITLE));
    boolean numbered = Counting.numbered(run.items());
    e.put(Feature.RUN_COUNTS, is(numbered || Counting.counts(run.items())));
    e.put(Feature.RUN_PLAIN, is(run.likeness().plain() && !numbered));
    e.put(Feature.ALONE, is(all.size() == 1));
    return e;
  }

  /** Marks the items that tell no paper in a run where at least five in six do. */
  private static void odd(List<Candidate> all) {
    long telling = all.stream().filter(Evidence::tells).count();
    long stubs = all.stream().filter(c -> !tells(c) && stub(c)).count();
    boolean run = telling > 1 && telling * 6 >= (all.size() - stubs) * 5;
    all.forEach(c -> c.evidence().put(Feature.ODD, run && !tells(c) ? stub(c) ? 2.0 : 1.0 : 0.0));
  }

  /** A single line with no link: rather a section's name than an item. */
  private static boolean stub(Candidate c) {
    return c.item().lines().size() == 1 && c.item().leader().anchors.isEmpty();
  }

  private static boolean tells(Candidate c) {
    Map<Feature, Double> e = c.evidence();
    return e.get(Feature.IDENTITY)
            + e.get(Feature.IDENTITY_IN_PROSE)
            + e.get(Feature.PAPER_LINK)
            + e.get(Feature.NAMES)
            + e.get(Feature.VENUE)
            + e.get(Feature.RIVALS)
        > 0;
  }

  private static double mean(List<Candidate> all, Feature feature) {
    return all.stream().mapToDouble(c -> c.evidence().get(feature)).average().orElse(0);
  }

  private static double is(boolean so) {
    return so ? 1 : 0;
  }

  private static int labels(Item item) {
    Set<Label.Field> fields = new HashSet<>();
    for (Line line : item.head(12)) {
      if (line.headed()) {
        fields.add(Label.Field.TITLE);
      }
      if (line.label != null && line.label.field() != Label.Field.PROJECT_LINK) {
        fields.add(line.label.field());
      }
    }
    return Math.min(3, fields.size());
  }

  private static boolean names(Item item, Title title) {
    for (Line line : item.head(4)) {
      boolean apart = title == null || line != title.line();
      if (apart && line.names > 0.6
          || line.label != null
              && line.label.field() == Label.Field.AUTHORS
              && !line.label.alone()) {
        return true;
      }
    }
    Citation citation = title == null ? null : Citation.of(title.line());
    if (citation != null && title.from() == citation.titleFrom()) {
      return true;
    }
    return title != null && (Authors.before(title).isPresent() || Authors.after(title).isPresent());
  }

  private static boolean prose(Item item, Title title) {
    for (Line line : item.lines()) {
      int length = line.text.length() - (title != null && line == title.line() ? title.to() : 0);
      if (length > 80 && line.linked() < 0.5 && line.names < 0.5) {
        return true;
      }
    }
    return false;
  }

  /** Whether its title or a row of its links leads somewhere, and none of them to a paper. */
  private static boolean elsewhere(Item item, Title title, OwnPaper own) {
    if (own.place() != OwnPaper.Place.NOWHERE || own.linked()) {
      return false;
    }
    for (Line line : item.lines()) {
      for (Anchor a : line.anchors) {
        if (!a.opaque() && OwnPaper.place(line, a, title).compareTo(OwnPaper.Place.ROW) >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean bareLink(Item item) {
    return item.lines().size() == 1
        && item.leader().linked() > 0.9
        && item.leader().text.length() < 40;
  }
}
