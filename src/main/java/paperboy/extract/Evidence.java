package paperboy.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import paperboy.title.VenueName;

/**
 * Weighs the items of a run: first each for itself, then in the light of the whole run.
 *
 * <p>Most runs of a page are junk, and what tells most of them is cheap to see. So names and
 * venues, which are dear, are looked for last, and not at all where even the best of them could not
 * lift any item of the run above a mark ({@link Weights#atMost}): the same runs are found either
 * way.
 */
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
          Feature.CITED,
          Feature.PROSE);

  /** Words for news and blogs in names: {@code Example University News}. */
  private static final Phrases OUTLETS = Phrases.anyCase("outlets.txt");

  /** {@code Sep 24, 1843 Paper arXiv Engines}: facts beside words of a preprint's archive. */
  private static final Once<Line, Boolean> ARCHIVED =
      new Once<>(line -> Datelines.fact(line) && VenueName.preprint(line.text));

  private Evidence() {}

  /** Items of several lines with links that lead elsewhere may yet name their paper by one. */
  private static boolean untold(Item item, Map<Feature, Double> e) {
    boolean little =
        item.lines().size() == 1 || item.lines().stream().allMatch(l -> l.anchors.isEmpty());
    return little && TELLING.stream().mapToDouble(e::get).sum() == 0;
  }

  /**
   * The candidates of a run on a page that is about papers as much as {@code topic} says, 0 to 1.
   */
  static List<Candidate> of(Run run, Topic topic, Weights weights) {
    return above(Double.NEGATIVE_INFINITY, run, topic, weights);
  }

  /** The same; none of a run where the log-odds of no item are above a mark. */
  static List<Candidate> above(double mark, Run run, Topic topic, Weights weights) {
    List<Candidate> candidates = told(run, topic, weights);
    if (allBelow(mark, candidates)) {
      return new ArrayList<>();
    }
    addNames(candidates);
    addVenues(mark, candidates);
    if (allBelow(mark, candidates)) {
      return new ArrayList<>();
    }
    addVenues(Double.NEGATIVE_INFINITY, candidates);
    addUntold(candidates);
    Odd.mark(candidates);
    return candidates;
  }

  private static boolean allBelow(double mark, List<Candidate> candidates) {
    for (Candidate c : candidates) {
      if (c.atMost() > mark) {
        return false;
      }
    }
    return true;
  }

  /** What is seen without looking for names and venues. */
  private static List<Candidate> told(Run run, Topic topic, Weights weights) {
    List<Title> titles = Titles.of(run);
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < run.items().size(); i++) {
      candidates.add(alone(run.items().get(i), titles.get(i), topic, weights));
    }
    distrust(candidates);
    Map<Feature, Double> shared = shared(run, candidates);
    shared.put(Feature.TOPIC, topic.papers());
    candidates.forEach(c -> c.evidence().putAll(shared));
    return candidates;
  }

  private static Candidate alone(Item item, Title title, Topic topic, Weights weights) {
    OwnPaper own = OwnPaper.of(item, title);
    boolean page = title != null && title.folded().equals(topic.title());
    double shape = title == null || page ? 0 : title.shape();
    Map<Feature, Double> e = new EnumMap<>(Feature.class);
    e.put(Feature.BIAS, 1.0);
    e.put(Feature.TITLE, shape);
    e.put(Feature.UNTITLED, is(shape < 0.2));
    e.put(Feature.TITLE_FOREIGN, is(title != null && topic.foreign(title.text())));
    e.put(Feature.TITLE_WORDS, title == null ? 0 : TitleWords.share(title.text()));
    e.put(Feature.TITLE_COLON, is(title != null && TitleWords.explains(title.text())));
    e.put(Feature.IDENTITY, is(own.named() && own.rivals() == 0));
    e.put(Feature.IDENTITY_IN_PROSE, is(own.place() == OwnPaper.Place.PROSE));
    e.put(Feature.PAPER_LINK, is(own.ids().isEmpty() && own.linked()));
    e.put(Feature.RIVALS, Math.log(1 + rivals(item, title, own)) / Math.log(2));
    e.put(Feature.LABELS, labels(item) / 3.0);
    e.put(Feature.CITED, is(title != null && Cited.is(title)));
    e.put(Feature.PROSE, is(prose(item, title)));
    e.put(Feature.ELSEWHERE, is(OtherWork.elsewhere(item, title, own)));
    e.put(Feature.BARE_LINK, is(bareLink(item)));
    e.put(Feature.REFERENCE, is(topic.references().get(item.from())));
    e.put(Feature.OTHER_KIND, is(OtherKind.of(item)));
    e.put(Feature.OTHER_WORK, is(OtherWork.is(item, title, own, topic)));
    return new Candidate(item, title, own, e, weights);
  }

  /** Other papers an item names; where it names none, the other titles before a venue and year. */
  private static long rivals(Item item, Title title, OwnPaper own) {
    return own.place() != OwnPaper.Place.NOWHERE || own.linked() || title == null
        ? own.rivals()
        : item.lines().stream().filter(line -> line != title.line() && Cited.placed(line)).count();
  }

  private static Map<Feature, Double> shared(Run run, List<Candidate> all) {
    Map<Feature, Double> e = new EnumMap<>(Feature.class);
    e.put(Feature.RUN_IDENTITY, mean(all, Feature.IDENTITY) + 0.7 * mean(all, Feature.PAPER_LINK));
    e.put(Feature.RUN_TITLES, mean(all, Feature.TITLE));
    e.put(Feature.RUN_PLACED, share(all, c -> c.title() != null && Cited.placed(c.title())));
    boolean numbered = Counting.numbered(run.items());
    e.put(Feature.RUN_COUNTS, is(numbered || Counting.counts(run.items())));
    e.put(Feature.RUN_PLAIN, is(run.likeness().plain() && !numbered));
    e.put(Feature.ALONE, is(all.size() == 1));
    return e;
  }

  /** Whether single words stand where names do, and names in no other item of the run. */
  private static boolean nameless(List<Candidate> all) {
    return all.stream()
        .filter(c -> c.title() != null)
        .filter(c -> Citation.of(c.title().line()) != null)
        .allMatch(c -> Citation.lone(c.title()));
  }

  /** Single words before quotations name nobody where no item of the run names anybody. */
  private static void distrust(List<Candidate> all) {
    if (nameless(all)) {
      all.stream()
          .filter(c -> c.title() != null && Citation.lone(c.title()))
          .forEach(c -> c.evidence().put(Feature.CITED, 0.0));
    }
  }

  private static void addNames(List<Candidate> all) {
    boolean nameless = nameless(all);
    for (Candidate c : all) {
      boolean word = nameless && c.title() != null && Citation.lone(c.title());
      c.evidence().put(Feature.NAMES, is(!word && names(c.item(), c.title())));
    }
    double mean = mean(all, Feature.NAMES);
    all.forEach(c -> c.evidence().put(Feature.RUN_NAMES, mean));
  }

  /** Looks for the venues of those that may come above a mark. */
  private static void addVenues(double mark, List<Candidate> all) {
    for (Candidate c : all) {
      if (!c.evidence().containsKey(Feature.VENUE) && c.atMost() > mark) {
        String venue = c.title() == null ? null : Venue.of(c.item(), c.title()).venue();
        c.evidence().put(Feature.VENUE, is(venue != null && !outlet(venue)));
      }
    }
  }

  /** Whether what seems a venue prints news of research and no papers: {@code Example News}. */
  private static boolean outlet(String venue) {
    return OUTLETS.in(venue) && !VenueName.is(venue);
  }

  /** What an item leaves untold is known when all else is. */
  private static void addUntold(List<Candidate> all) {
    all.forEach(c -> c.evidence().put(Feature.UNTOLD, is(untold(c.item(), c.evidence()))));
    double mean = mean(all, Feature.UNTOLD);
    all.forEach(c -> c.evidence().merge(Feature.UNTOLD, (1 + mean) / 2, (a, b) -> a * b));
  }

  private static double mean(List<Candidate> all, Feature feature) {
    return all.stream().mapToDouble(c -> c.evidence().get(feature)).average().orElse(0);
  }

  private static double share(List<Candidate> all, Predicate<Candidate> which) {
    return (double) all.stream().filter(which).count() / all.size();
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
      if (ARCHIVED.of(line)) {
        fields.add(Label.Field.VENUE);
      }
    }
    return Math.min(3, fields.size());
  }

  private static boolean names(Item item, Title title) {
    for (Line line : item.head(4)) {
      boolean apart = title == null || line != title.line();
      if (apart && line.names() > 0.6
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
      if (length > 80 && line.linked() < 0.5 && line.names() < 0.5) {
        return true;
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
