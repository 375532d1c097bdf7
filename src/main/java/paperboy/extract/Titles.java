package paperboy.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import paperboy.person.People;

/**
 * Finds the titles of a run's items by agreement: the rule that finds a good title in most of them
 * is believed first in each, the next best where it finds none.
 */
final class Titles {

  /** Below this shape the next rule is asked. */
  private static final double GOOD = 0.45;

  /** The same for the rule the run agrees on: there a title may be short. */
  private static final double FAIR = 0.25;

  /** So many items of a long run tell which rule it follows. */
  private static final int SAMPLE = 200;

  /**
   * {@code (4 min read)}, {@code [12]}, {@code (1 Jul 1843 – London)}, {@code ICLR 2023} at a
   * title's end.
   */
  private static final Pattern TAIL =
      Pattern.compile(
          "\\s?[(（\\[][^()（）\\[\\]]{0,40}\\p{Nd}[^()（）\\[\\]]{0,60}[)）\\]]$|\\s\\p{Lu}[\\p{L}&-]{1,14}\\s?['’]?(?:19|20)\\d\\d$");

  /** {@code [JAMA · Trials] } before a title. */
  private static final Pattern HEAD =
      Pattern.compile("[\\[【][^\\[\\]【】]{2,40}[\\]】]\\s{0,3}(?=\\S{2})");

  /** {@code LeNet-5}, {@code GPT2}, {@code Stable Diffusion}: what a paper's model is called. */
  private static final Pattern NICKNAME =
      Pattern.compile("\\p{Lu}[^\\s]{1,19}(?:\\s[^\\s]{1,14})?");

  /** A given and a family name alone look so much like a list of names. */
  private static final double SPEAKER = 0.43;

  private static final int LONGEST_TAIL = 110;

  private Titles() {}

  /** One title an item, in order; null where no rule finds any. */
  static List<Title> of(Run run) {
    List<TitleRule> rules = new ArrayList<>(Arrays.asList(TitleRule.values()));
    double[] worth = new double[rules.size()];
    for (TitleRule rule : rules) {
      worth[rule.ordinal()] = worth(rule, run);
    }
    rules.sort(Comparator.comparingDouble(rule -> -worth[rule.ordinal()]));
    List<Title> retold = Retold.titles(run);
    if (retold != null) {
      return IntStream.range(0, retold.size())
          .mapToObj(i -> retold.get(i) == null ? first(rules, run.items().get(i)) : retold.get(i))
          .toList();
    }
    List<Title> titles = run.items().stream().map(item -> first(rules, item)).toList();
    return parted(withoutTails(withoutHeads(titles)));
  }

  /**
   * Parts titles at their dash where a run does so throughout: {@code LeNet - Gradient-Based …}
   * after short names, {@code Attention … - Ada Lovelace} before people.
   */
  private static List<Title> parted(List<Title> titles) {
    List<Title> named = mostly(titles, Titles::afterNickname);
    return named != null
        ? named
        : Objects.requireNonNullElse(mostly(titles, Titles::beforeName), titles);
  }

  /** The titles with a change made where it can be; null unless that is in two of three. */
  private static List<Title> mostly(List<Title> titles, UnaryOperator<Title> change) {
    List<Title> changed = new ArrayList<>();
    int n = 0;
    int all = 0;
    for (Title title : titles) {
      Title other = title == null ? null : change.apply(title);
      n += other == null ? 0 : 1;
      all += title == null || title.shape() < GOOD ? 0 : 1;
      changed.add(other == null ? title : other);
    }
    return n >= 3 && n * 3 >= all * 2 ? changed : null;
  }

  /** The words behind a short name and a dash; null without one. */
  private static Title afterNickname(Title title) {
    int dash = title.text().indexOf(" - ");
    boolean nickname = dash > 0 && NICKNAME.matcher(title.text().substring(0, dash)).matches();
    Title rest = nickname ? Title.in(title.line(), title.from() + dash + 3, title.to()) : null;
    return rest != null && rest.shape() >= GOOD ? title.reduced(rest) : null;
  }

  /** The words before a dash and a person's name; null without one. */
  private static Title beforeName(Title title) {
    int dash = title.text().lastIndexOf(" - ");
    String last = dash < 8 ? "" : title.text().substring(dash + 3);
    boolean name = TitleShape.words(last) <= 4 && People.likeness(last) >= SPEAKER;
    Title words = name ? Title.in(title.line(), title.from(), title.from() + dash) : null;
    return words == null ? null : title.reduced(words);
  }

  /** Takes off what the titles of a run end in alike: {@code (4 min read)}, {@code ICLR 2023}. */
  private static List<Title> withoutTails(List<Title> titles) {
    if (!alike(titles, t -> tail(t) > 0)) {
      return titles;
    }
    return titles.stream()
        .map(t -> t == null || tail(t) <= 0 ? t : Title.in(t.line(), t.from(), t.from() + tail(t)))
        .toList();
  }

  /** Takes off the brackets that most titles of a run begin with: {@code [JAMA · Trials] }. */
  private static List<Title> withoutHeads(List<Title> titles) {
    if (!alike(titles, t -> head(t) > 0)) {
      return titles;
    }
    return titles.stream()
        .map(t -> t == null || head(t) == 0 ? t : Title.in(t.line(), t.from() + head(t), t.to()))
        .toList();
  }

  /** How long the bracket is that a title begins with. */
  private static int head(Title title) {
    if ("[【".indexOf(title.text().charAt(0)) < 0) {
      return 0;
    }
    Matcher m = HEAD.matcher(title.text());
    return m.lookingAt() ? m.end() : 0;
  }

  /** Whether two in three titles of a run, or of those beside a link to a paper, are alike. */
  private static boolean alike(List<Title> titles, Predicate<Title> has) {
    int all = 0;
    int papers = 0;
    int linked = 0;
    for (Title t : titles) {
      boolean likewise = t != null && has.test(t);
      boolean paper = t != null && t.line().anchors.stream().anyMatch(Anchor::paper);
      all += likewise ? 1 : 0;
      linked += paper ? 1 : 0;
      papers += likewise && paper ? 1 : 0;
    }
    return all >= 3 && all * 3 >= titles.size() * 2 || papers >= 3 && papers * 3 >= linked * 2;
  }

  /** Where a title's tail begins in it; -1 without one. */
  private static int tail(Title title) {
    char last = title.text().charAt(title.text().length() - 1);
    if (")）]".indexOf(last) < 0 && (last < '0' || last > '9')) {
      return -1;
    }
    Matcher m = TAIL.matcher(title.text());
    int longest = Math.max(0, title.text().length() - LONGEST_TAIL);
    return m.region(longest, title.text().length()).find() && m.start() > 8 ? m.start() : -1;
  }

  /** What a rule finds in several items is a label of each rather than a title of any. */
  private static double worth(TitleRule rule, Run run) {
    double sum = 0;
    int found = 0;
    int n = run.items().size();
    int step = 1 + n / SAMPLE;
    int asked = 0;
    Set<String> distinct = new HashSet<>();
    for (int i = 0; i < n; i += step) {
      Title title = rule.of(run.items().get(i));
      asked++;
      if (title != null) {
        double shape = distinct.add(title.folded()) ? title.shape() : 0;
        sum += shape;
        found += shape < GOOD ? 0 : 1;
      }
    }
    return sum / asked + (found * 2 >= asked ? rule.prior : 0);
  }

  private static Title first(List<TitleRule> rules, Item item) {
    Title agreed = rules.get(0).of(item);
    boolean headline = agreed != null && headline(agreed, item);
    if (agreed != null && agreed.shape() >= FAIR) {
      return headline ? agreed.trusted() : agreed;
    }
    Title fallback = agreed;
    for (TitleRule rule : rules.subList(1, rules.size())) {
      Title title = rule.of(item);
      if (title != null && title.shape() >= GOOD && !(headline && rule.positional())) {
        return title;
      }
      fallback = fallback == null ? title : fallback;
    }
    return headline ? agreed.trusted() : fallback;
  }

  /** Whether a title is the heading of an item that links one paper: then it may be short. */
  private static boolean headline(Title title, Item item) {
    return title.line() == item.leader()
        && title.line().heading()
        && item.lines().stream()
                .flatMap(line -> line.anchors.stream())
                .filter(a -> !a.ids().isEmpty())
                .map(a -> a.ids().get(0).id())
                .distinct()
                .limit(2)
                .count()
            == 1;
  }
}
