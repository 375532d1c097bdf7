package paperboy.extract;

import java.util.Set;
import paperboy.title.TitleText;

/** A title where it stands. */
final class Title extends Once.Kept {

  /** The shape of a title that only its place tells. */
  private static final double TRUSTED = 0.6;

  /** What has less shape is a label, a date or a name, whatever its place. */
  private static final double LEAST = 0.1;

  /** One title for all who trust it, so that it is read no more than any other. */
  private static final Once<Title, Title> SURE =
      new Once<>(t -> new Title(t.line, t.from, t.to, t.text, TRUSTED, t.names));

  private static final Once<Title, Set<String>> WORDS = new Once<>(t -> Words.of(t.text));

  private final Line line;
  private final int from;
  private final int to;
  private final String text;

  /** How long the names right before it are, with what parts them from it; 0 without any. */
  private final int names;

  /** Reckoned once, as every rule and every run that finds this title asks; null until then. */
  private Double shape;

  /** Its letters and digits; null until somebody asks. */
  private String folded;

  private Title(Line line, int from, int to, String text) {
    this(line, from, to, text, null, 0);
  }

  private Title(Line line, int from, int to, String text, Double shape, int names) {
    this.line = line;
    this.from = from;
    this.to = to;
    this.text = text;
    this.shape = shape;
    this.names = names;
  }

  /**
   * A part of a line with decoration and labels at both ends taken off; null if nothing is left.
   */
  static Title in(Line line, int from, int to) {
    return from >= to ? null : line.title(from, to);
  }

  /** The same for a place that says it is a title, however short; null if nothing is left. */
  static Title trusted(Line line, int from, int to) {
    Title title = in(line, from, to);
    return title == null ? null : title.trusted();
  }

  /** The same where its place says that it is a title, however short: {@code AlphaGenome}. */
  Title trusted() {
    return shape() >= TRUSTED || shape() < LEAST ? this : SURE.of(this);
  }

  /** The same place, of which these words are the title: {@code LeNet - Gradient-Based …}. */
  Title reduced(Title words) {
    return new Title(line, from, to, words.text, words.shape(), names);
  }

  /** The words behind the names that these begin with: {@code Lovelace/Babbage: Notes}. */
  Title behindNames(int words) {
    return new Title(line, from + words, to, text.substring(words), null, words);
  }

  /** The names right before it that may look like any words; empty without such. */
  String names() {
    return line.text.substring(from - names, from);
  }

  /** What a label of another field labels is no title: {@code 作者：…}. */
  private static boolean otherField(Line line, int from) {
    return line.label != null
        && from <= line.label.end()
        && switch (line.label.field()) {
          case AUTHORS, AFFILIATION, VENUE, DATE, CATEGORY, COMMENTS -> true;
          default -> false;
        };
  }

  /** Reads the part of a line; {@link Line#title} remembers it. */
  static Title read(Line line, int from, int to) {
    String bare = TitleText.bare(line.text.substring(from, to));
    int names = Surnames.truncated(bare);
    String text = names == 0 ? bare : TitleText.bare(bare.substring(names));
    if (text.isEmpty()) {
      return null;
    }
    int at = line.text.indexOf(text, from);
    if (at < 0) {
      return new Title(line, from, to, text);
    }
    int led = names == 0 ? 0 : at - line.text.indexOf(bare.substring(0, names), from);
    return new Title(line, at, at + text.length(), text, null, Math.max(0, led));
  }

  /** The line it is printed in. */
  Line line() {
    return line;
  }

  /** Where it begins in the line's text. */
  int from() {
    return from;
  }

  /** Where it ends there, exclusive. */
  int to() {
    return to;
  }

  /** The title without enumerator, quotes and labels. */
  String text() {
    return text;
  }

  /** How much it looks like a title, as {@link TitleShape} says. */
  double shape() {
    if (shape == null) {
      shape = otherField(line, from) ? 0 : TitleShape.of(text);
    }
    return shape;
  }

  /** Its words, to find the same title with a slip. */
  Set<String> words() {
    return WORDS.of(this);
  }

  /** Its letters and digits, to compare titles by. */
  String folded() {
    if (folded == null) {
      folded = Words.fold(text);
    }
    return folded;
  }
}
