package paperboy.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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

  /** {@code ” (1950)}, {@code ", 1950}, {@code ” (ICLR 2018)}: a year behind a quoted title. */
  private static final Pattern QUOTED_YEAR =
      Pattern.compile(
          "\\G[,.]?[”\"»」』],?\\s?(?:[(（\\[]?|[(（][^()（）]{2,40}[\\s,])(?:1[89]|20)\\d\\d[)）\\]]?(?!\\d)");

  /** {@code (1950): “}: the same in front. */
  private static final Pattern YEAR_QUOTED =
      Pattern.compile("(?<!\\d)(?:1[89]|20)\\d\\d[)）\\]]?[.,:：]?\\s?[“\"«„「『]$");

  /** Words for news and blogs in names: {@code Example University News}. */
  private static final Phrases OUTLETS = Phrases.anyCase("outlets.txt");

  /** {@code Sep 24, 1843 Paper arXiv Engines}: facts beside words of a preprint's archive. */
  private static final Once<Line, Boolean> ARCHIVED =
      new Once<>(line -> Datelines.fact(line) && VenueName.preprint(line.text));

  /** How much of a title's end may call it something else than a paper, in UTF-16 units. */
  private static final int LAST = 24;

  private static final Phrases WORKS = Phrases.anyCase("other-works.txt");

  /** {@code Loom documentation}; not {@code Documentation of looms}. */
  private static final Once<Title, Boolean> OTHER_WORKS = new Once<>(Evidence::callsOtherWork);

  private Evidence() {}

  private static boolean callsOtherWork(Title title) {
    String text = title.text();
    int space = text.indexOf(' ', Math.max(0, text.length() - LAST));
    for (int at = space; at >= 0; at = text.indexOf(' ', at + 1)) {
      String last = text.substring(at + 1);
      if (WORKS.begin(last) && last.indexOf(' ', last.indexOf(' ') + 1) < 0) {
        return true;
      }
    }
    return false;
  }

  /** Items of several lines with links that lead elsewhere may yet name their paper by one. */
  private static boolean untold(Item item, Map<Feature, Double> e) {
    boolean little =
        item.lines().size() == 1 || item.lines().stream().allMatch(l -> l.anchors.isEmpty());
    return little && TELLING.stream().mapToDouble(e::get).sum() == 0;
  }

  /** Whether a line begins with a title in quotation marks and a year in brackets behind it. */
  static boolean quotedFirst(Line line) {
    boolean quoted =
        line.lead + 1 < line.text.length() && "“\"„«「『".indexOf(line.text.charAt(line.lead)) >= 0;
    Title title = quoted ? TitleRule.QUOTED.of(new Item(List.of(line), 0, 1)) : null;
    return title != null && title.from() == line.lead + 1 && quotedYear(title);
  }

  private static boolean quotedYear(Title title) {
    String text = title.line().text;
    return Citation.yearFirst(title)
        || QUOTED_YEAR.matcher(text).find(title.to())
        || YEAR_QUOTED.matcher(text).region(Math.max(0, title.from() - 12), title.from()).find();
  }

  /**
   * Whether a venue and its year end the line of a title, {@code Attention …. NeurIPS 2017.}, or
   * stand in brackets before it, {@code [NeurIPS 2017] Attention …}.
   */
  private static boolean placed(Title title) {
    VenueBehind behind = VenueBehind.of(title);
    return behind != null && behind.known() || Venue.before(title) != null;
  }

  private static boolean placed(Line line) {
    VenueBehind venue = VenueBehind.of(line);
    return venue != null && venue.known();
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
    odd(candidates);
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
    e.put(
        Feature.CITED,
        is(title != null && (quotedYear(title) || placed(title) || Affiliations.follow(title))));
    e.put(Feature.PROSE, is(prose(item, title)));
    e.put(Feature.ELSEWHERE, is(elsewhere(item, title, own)));
    e.put(Feature.BARE_LINK, is(bareLink(item)));
    e.put(Feature.REFERENCE, is(topic.references().get(item.from())));
    e.put(Feature.OTHER_WORK, is(otherWork(item, title, own, topic)));
    e.put(Feature.OTHER_KIND, is(OtherKind.of(item)));
    return new Candidate(item, title, own, e, weights);
  }

  private static boolean otherWork(Item item, Title title, OwnPaper own, Topic topic) {
    boolean named = own.place() != OwnPaper.Place.NOWHERE || own.linked();
    return !named
        && (topic.books().get(item.from())
            || Books.paged(item)
            || title != null && OTHER_WORKS.of(title) && elsewhere(item, title, own));
  }

  /** Other papers an item names; where it names none, the other titles before a venue and year. */
  private static long rivals(Item item, Title title, OwnPaper own) {
    return own.place() != OwnPaper.Place.NOWHERE || own.linked() || title == null
        ? own.rivals()
        : item.lines().stream().filter(line -> line != title.line() && placed(line)).count();
  }

  private static Map<Feature, Double> shared(Run run, List<Candidate> all) {
    Map<Feature, Double> e = new EnumMap<>(Feature.class);
    e.put(Feature.RUN_IDENTITY, mean(all, Feature.IDENTITY) + 0.7 * mean(all, Feature.PAPER_LINK));
    e.put(Feature.RUN_TITLES, mean(all, Feature.TITLE));
    e.put(Feature.RUN_PLACED, share(all, c -> c.title() != null && placed(c.title())));
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

  /** Marks the items that tell no paper in a run, or below a heading, where others do. */
  private static void odd(List<Candidate> all) {
    long telling = all.stream().filter(Evidence::tells).count();
    long stubs = all.stream().filter(c -> !tells(c) && stub(c)).count();
    boolean run = telling > 1 && telling * 6 >= (all.size() - stubs) * 5;
    Set<Integer> silent = Sections.silent(all, Evidence::tells);
    long counted = all.stream().filter(c -> c.item().leader().enumerator != null).count();
    boolean numbers = counted > 2 && counted * 5 >= all.size() * 3;
    for (Candidate c : all) {
      boolean unnumbered = numbers && c.item().leader().enumerator == null && unnamed(c);
      boolean odd = silent.contains(c.item().from()) || run && !tells(c) || unnumbered;
      c.evidence().put(Feature.ODD, odd ? run && stub(c) ? 2.0 : 1.0 : 0.0);
    }
  }

  /** A single line with no link: rather a section's name than an item. */
  private static boolean stub(Candidate c) {
    return c.item().lines().size() == 1 && c.item().leader().anchors.isEmpty();
  }

  /** Whether nothing but its words tells a paper: no identifier, no link to one. */
  private static boolean unnamed(Candidate c) {
    Map<Feature, Double> e = c.evidence();
    return e.get(Feature.IDENTITY) + e.get(Feature.PAPER_LINK) + e.get(Feature.NAMES) == 0;
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
