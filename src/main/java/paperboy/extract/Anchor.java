package paperboy.extract;

import java.util.List;
import java.util.Set;
import paperboy.identifier.Identifier;
import paperboy.link.Link;
import paperboy.link.Links;

/** A link where it stands in a line. */
final class Anchor extends Once.Kept {

  private static final Once<Anchor, Double> SHAPE = new Once<>(a -> TitleShape.of(a.label()));
  private static final Once<Anchor, Label.Field> NAMED = new Once<>(a -> Label.named(a.label()));

  private static final Once<Anchor, Set<String>> WORDS = new Once<>(a -> Words.of(a.label()));

  private static final Once<Anchor, Boolean> OPAQUE = new Once<>(a -> Links.opaque(a.link().url()));

  private final Link link;
  private final int from;
  private final int to;
  private final List<Identifier> ids;
  private final boolean paper;

  Anchor(Link link, int from, int to, List<Identifier> ids, boolean paper) {
    this.link = link;
    this.from = from;
    this.to = to;
    this.ids = List.copyOf(ids);
    this.paper = paper;
  }

  /** The link, cleaned and named. */
  Link link() {
    return link;
  }

  /** Where its label begins in the line's text. */
  int from() {
    return from;
  }

  /** Where its label ends there, exclusive. */
  int to() {
    return to;
  }

  /** The paper it leads to, strongest name first; empty when the address names none. */
  List<Identifier> ids() {
    return ids;
  }

  /** Whether it leads to a paper, named or not. */
  boolean paper() {
    return paper;
  }

  /** The label as printed. */
  String label() {
    return link.text();
  }

  /** Whether its address does not say where it leads. */
  boolean opaque() {
    return OPAQUE.of(this);
  }

  /** How much its label looks like a title, as {@link TitleShape} says. */
  double shape() {
    return SHAPE.of(this);
  }

  /** The words of its label, to compare it with a title. */
  Set<String> words() {
    return WORDS.of(this);
  }

  /** The field its label names, {@code Code} or {@code PDF}; null when it names none. */
  Label.Field named() {
    return NAMED.of(this);
  }
}
