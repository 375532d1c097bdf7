package paperboy.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import paperboy.document.Block;
import paperboy.document.Container;
import paperboy.document.Span;
import paperboy.identifier.Identifier;
import paperboy.identifier.PaperIds;
import paperboy.person.People;
import paperboy.title.Decoration;

/**
 * A block with the evidence read off it once: what it begins with, where it links, which papers it
 * names. Of the lines around it only the page's {@link Habits} and its table's head count.
 */
final class Line extends Once.Kept {

  final Block block;
  final String text;

  /** The number it begins with, past decoration; null without one. */
  final Enumerator enumerator;

  /** The field it names, past decoration and enumerator; null when it names none. */
  final Label label;

  /** Where the words begin, past decoration, enumerator and label. */
  final int lead;

  final List<Anchor> anchors;

  /** Papers named in the text itself, links apart: {@code arXiv:2406.15877}. */
  final List<Identifier> printed;

  private static final Once<Line, String> OUTSIDE = new Once<>(Line::blanked);
  private static final Once<Line, String> FOLDED = new Once<>(line -> Words.fold(line.text));
  private static final Once<Line, Boolean> LINK_ROW = new Once<>(Line::isLinkRow);
  private static final Once<Line, Double> LINKED = new Once<>(Line::linkedShare);
  private static final Once<Line, Double> NAMES =
      new Once<>(line -> People.likeness(line.text.substring(line.lead)));

  /** By the parts they were read from, and by their own places: most parts print the same one. */
  private final Map<List<Integer>, Optional<Title>> titles = new HashMap<>(4);

  /** The field its table's head names; null without one. */
  private final Label.Field column;

  /** {@code 415kb}, {@code 12}: how long a linked file is. */
  private static final Pattern SIZE = Pattern.compile("\\d{1,6}(?:[kKmM][bB]|pp?)?");

  /** Words before an address are longer where they do more than name it, in UTF-16 units. */
  private static final int SHORT = 24;

  private Line(Block block, List<Anchor> anchors, Label.Field column, Habits habits) {
    this.block = block;
    this.text = block.text();
    this.anchors = anchors;
    this.column = column;
    int bare = Decoration.end(text, 0);
    this.enumerator = enumerator(text, bare, habits);
    int words = enumerator == null ? bare : Decoration.end(text, enumerator.end());
    this.label = label(text, words, habits);
    this.lead = label == null ? words : label.end();
    this.printed = printed(habits);
  }

  private Enumerator enumerator(String text, int from, Habits habits) {
    String words = text.substring(from);
    Enumerator e = lies(Container.Kind.CELL) ? Enumerator.inCell(words) : Enumerator.at(words);
    e = e == null ? habits.enumerator(words) : e;
    return e == null ? null : new Enumerator(e.style(), e.number(), e.value(), e.end() + from);
  }

  private Label label(String text, int from, Habits habits) {
    Label named = Label.at(text.substring(from));
    named = named == null ? habits.label(text.substring(from)) : named;
    if (named != null) {
      return new Label(named.field(), named.end() + from, named.alone());
    }
    return column == null || headed() ? null : new Label(column, from, false);
  }

  private List<Identifier> printed(Habits habits) {
    List<Identifier> named = PaperIds.inText(outside());
    return named.isEmpty() ? habits.identifiers(text) : named;
  }

  /** The same line read in the light of what its page does throughout. */
  Line with(Habits habits) {
    return habits == Habits.NONE ? this : new Line(block, anchors, column, habits);
  }

  /**
   * Reads a block; links that may not leave the program are left out.
   *
   * @param links those of its page
   * @param column the field its table's head names; null without one
   */
  static Line of(Block block, Hyperlinks links, Label.Field column) {
    List<Anchor> anchors = new ArrayList<>();
    int at = 0;
    List<Span> spans = block.spans();
    for (int i = 0; i < spans.size(); ) {
      int from = at;
      String href = spans.get(i).href();
      StringBuilder label = new StringBuilder();
      do {
        label.append(spans.get(i).text());
        at += spans.get(i++).text().length();
      } while (i < spans.size() && href != null && href.equals(spans.get(i).href()));
      if (href != null) {
        links.anchor(href, label.toString(), from, at).ifPresent(anchors::add);
      }
    }
    return new Line(block, List.copyOf(anchors), column, Habits.NONE);
  }

  /** The text with the labels of links blanked: what the line says itself. */
  String outside() {
    return anchors.isEmpty() ? text : OUTSIDE.of(this);
  }

  private String blanked() {
    StringBuilder own = new StringBuilder(text);
    for (Anchor a : anchors) {
      for (int i = a.from(); i < a.to(); i++) {
        own.setCharAt(i, ' ');
      }
    }
    return own.toString();
  }

  /** 0 to 1: how much it looks like a list of names and nothing else. */
  double names() {
    return NAMES.of(this);
  }

  /** Its letters and digits, as {@link Words#fold} keeps them. */
  String folded() {
    return FOLDED.of(this);
  }

  /** The title a part of it makes, read once; null if nothing is left of it. */
  Title title(int from, int to) {
    Optional<Title> known = titles.get(List.of(from, to));
    if (known == null) {
      known = Optional.ofNullable(Title.read(this, from, to)).map(this::atItsPlace);
      titles.put(List.of(from, to), known);
    }
    return known.orElse(null);
  }

  /** The title that was found at the same place before; this one if none was. */
  private Title atItsPlace(Title title) {
    return titles
        .computeIfAbsent(List.of(title.from(), title.to()), place -> Optional.of(title))
        .orElse(title);
  }

  /** Whether its table's head says that papers or their titles stand here. */
  boolean headed() {
    return column == Label.Field.TITLE;
  }

  /** The words after decoration, enumerator and label. */
  String words() {
    return text.substring(lead).strip();
  }

  /** The same without the labels of links at its end: {@code Ada Lovelace. [Article]}. */
  String said() {
    return text.substring(Math.min(lead, text.length()), Math.max(lead, ClosingLinks.start(this)));
  }

  boolean heading() {
    return block.heading();
  }

  boolean lies(Container.Kind kind) {
    return block.in().lies(kind);
  }

  /** The share of its characters that stand in link labels, 0 to 1. */
  double linked() {
    return anchors.isEmpty() ? 0 : LINKED.of(this);
  }

  private double linkedShare() {
    int in = anchors.stream().mapToInt(a -> a.to() - a.from()).sum();
    return text.isBlank() ? 0 : (double) in / text.length();
  }

  /**
   * Whether it holds links and, around them, nothing but punctuation and words that label links.
   */
  boolean linkRow() {
    return !anchors.isEmpty() && LINK_ROW.of(this);
  }

  private boolean isLinkRow() {
    String own = outside();
    if (own.strip().length() > 80) {
      return false;
    }
    for (String word : own.split("[\\[\\](){}|/,;:·•、，；：（）【】「」<>+&\\s\\u2013\\u2014-]+")) {
      boolean letters =
          word.codePoints().anyMatch(Character::isLetterOrDigit) && !SIZE.matcher(word).matches();
      if (letters && !linkWord(word)) {
        return false;
      }
    }
    return anchors.stream().allMatch(a -> a.shape() < 0.6 || bareUrl(a));
  }

  private static boolean linkWord(String word) {
    Label.Field field = Label.named(word);
    return field != null && field != Label.Field.AUTHORS && field != Label.Field.SUMMARY;
  }

  /** Whether the label is the address itself. */
  static boolean bareUrl(Anchor a) {
    String label = a.label().strip();
    return label.startsWith("doi:")
        || label.indexOf(' ') < 0
            && (label.contains("://")
                || label.startsWith("www.")
                || label.contains(".") && label.contains("/"));
  }

  /** Whether it is a word or two and an address, whatever they say: {@code Extra: https://…}. */
  boolean addressed() {
    Anchor a = anchors.size() == 1 ? anchors.get(0) : null;
    int colon = text.indexOf(": ");
    return a != null && bareUrl(a) && colon > 0 && colon + 2 == a.from() && colon < SHORT;
  }

  @Override
  public String toString() {
    return block.kind() + " " + text;
  }
}
