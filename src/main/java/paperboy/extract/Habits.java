package paperboy.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paperboy.identifier.ArxivId;
import paperboy.identifier.Identifier;
import paperboy.person.People;
import paperboy.text.LowerCase;
import paperboy.title.VenueName;

/**
 * What a page does throughout, learnt from its own lines where no word list knows it: letters or a
 * word of its own that count, labels in any language, arXiv numbers printed bare in brackets.
 */
final class Habits {

  /** Nothing learnt. */
  static final Habits NONE = new Habits(Set.of(), Map.of(), false);

  /** {@code Nhóm tác giả: …}: up to four words before a colon. */
  private static final Pattern LABELLED = Pattern.compile("([^:：\\d]{2,24})[:：]\\s?(?!//)(?=\\S)");

  /** {@code (2307.03172)}, {@code [2307.03172v2]}. */
  private static final Pattern BARE_ARXIV =
      Pattern.compile("[(（\\[]\\s?(\\d{4}\\.\\d{4,5}(?:v\\d{1,2})?)\\s?[)）\\]]");

  /** So many lines with one label make it one. */
  private static final int OFTEN = 3;

  private final Set<String> enumerations;
  private final Map<String, Label.Field> labels;
  private final boolean bareArxiv;

  private Habits(Set<String> enumerations, Map<String, Label.Field> labels, boolean bareArxiv) {
    this.enumerations = enumerations;
    this.labels = labels;
    this.bareArxiv = bareArxiv;
  }

  /** Learns a page's habits from its lines. */
  static Habits of(List<Line> lines) {
    long bare = lines.stream().filter(Habits::bareArxiv).limit(2).count();
    Set<String> enumerations = enumerations(lines);
    Map<String, Label.Field> labels = labels(lines);
    return enumerations.isEmpty() && labels.isEmpty() && bare < 2
        ? NONE
        : new Habits(enumerations, labels, bare == 2);
  }

  private static boolean bareArxiv(Line line) {
    String text = line.text;
    boolean bracket = text.indexOf('(') >= 0 || text.indexOf('[') >= 0 || text.indexOf('（') >= 0;
    return bracket && BARE_ARXIV.matcher(text).find();
  }

  /** The number a text begins with by the page's own way of counting; null without one. */
  Enumerator enumerator(String text) {
    Enumerator e = enumerations.isEmpty() ? null : Enumerator.tentative(text);
    return e != null && enumerations.contains(e.style()) ? e : null;
  }

  /** The page's own label that a text begins with; null without one. */
  Label label(String text) {
    Matcher m = labels.isEmpty() ? null : LABELLED.matcher(text);
    Label.Field field = m != null && m.lookingAt() ? labels.get(fold(m.group(1))) : null;
    return field == null ? null : new Label(field, m.end(), false);
  }

  /** The papers a text names by bare numbers. */
  List<Identifier> identifiers(String text) {
    List<Identifier> named = new ArrayList<>();
    Matcher m = BARE_ARXIV.matcher(text);
    while (bareArxiv && m.find()) {
      ArxivId.parse("arXiv:" + m.group(1)).ifPresent(named::add);
    }
    return named;
  }

  private static Set<String> enumerations(List<Line> lines) {
    Map<String, List<Integer>> values = new HashMap<>();
    for (Line line : lines) {
      Enumerator e = line.enumerator == null ? Enumerator.tentative(line.words()) : null;
      if (e != null) {
        values.computeIfAbsent(e.style(), s -> new ArrayList<>()).add(e.value());
      }
    }
    Set<String> counting = new HashSet<>();
    values.forEach(
        (style, counted) -> {
          boolean letters = style.equals("letter");
          if (counted.size() >= (letters ? 3 : 2) && counts(counted)
              || !letters && rises(counted)) {
            counting.add(style);
          }
        });
    return counting;
  }

  private static boolean counts(List<Integer> values) {
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) != i + 1) {
        return false;
      }
    }
    return true;
  }

  /** Whether numbers go up from 1, and by one at half of the steps or so: some were left out. */
  private static boolean rises(List<Integer> values) {
    int steps = 0;
    for (int i = 1; i < values.size(); i++) {
      if (values.get(i) <= values.get(i - 1)) {
        return false;
      }
      steps += values.get(i) == values.get(i - 1) + 1 ? 1 : 0;
    }
    return values.get(0) == 1 && steps >= 2 && steps * 2 >= values.size();
  }

  private static Map<String, Label.Field> labels(List<Line> lines) {
    Map<String, List<Line>> labelled = new HashMap<>();
    for (Line line : lines) {
      boolean colon = line.text.indexOf(':') >= 0 || line.text.indexOf('：') >= 0;
      Matcher m = LABELLED.matcher(line.label == null && colon ? line.words() : "");
      if (m.lookingAt()) {
        labelled.computeIfAbsent(fold(m.group(1)), word -> new ArrayList<>()).add(line);
      }
    }
    Map<String, Label.Field> fields = new HashMap<>();
    labelled.forEach(
        (word, with) -> {
          Label.Field field = with.size() < OFTEN ? null : field(with);
          if (field != null) {
            fields.put(word, field);
          }
        });
    return fields;
  }

  /** What most values of a label are; null when they are nothing that tells. */
  private static Label.Field field(List<Line> lines) {
    if (most(lines, line -> names(value(line)))) {
      return Label.Field.AUTHORS;
    }
    if (most(lines, line -> !line.anchors.isEmpty() && line.linked() > 0.5)) {
      return Label.Field.PAPER_LINK;
    }
    if (most(lines, line -> VenueName.is(value(line)))) {
      return Label.Field.VENUE;
    }
    if (most(lines, line -> TitleShape.dated(value(line)))) {
      return Label.Field.DATE;
    }
    return null;
  }

  /**
   * Names alone, or before where they appeared: {@code A. Lovelace, C. Babbage. Memoirs, 1843.}.
   */
  private static boolean names(String value) {
    String first = value.substring(0, Math.min(value.length(), Sentence.end(value, 0)));
    return People.likeness(value) >= Byline.LIKELY || People.likeness(first) >= Byline.LIKELY;
  }

  private static boolean most(List<Line> lines, Predicate<Line> has) {
    return lines.stream().filter(has).count() * 3 >= lines.size() * 2;
  }

  private static String value(Line line) {
    Matcher m = LABELLED.matcher(line.words());
    return m.lookingAt() ? line.words().substring(m.end()) : "";
  }

  private static String fold(String word) {
    return LowerCase.of(Normalizer.normalize(word, Normalizer.Form.NFKC).strip());
  }
}
