package paperboy.read.html;

import paperboy.document.Block;
import paperboy.document.Container;
import paperboy.read.line.Style;

/**
 * What holds for the text inside an element.
 *
 * @param style how it is set
 * @param in the container it lies in
 * @param lists how many lists it lies in
 * @param kind what its lines are
 * @param level of its lines where they are headings
 * @param ends what its line ends mean
 */
record Scope(Style style, Container in, int lists, Block.Kind kind, int level, LineEnds ends) {

  /** What line ends in the source mean. */
  enum LineEnds {
    /** Spaces. */
    FLOWING,
    /** Line breaks, as in a text that was put into a page. */
    BREAKING,
    /** Themselves, as do spaces. */
    KEPT
  }

  /** Running text in a container. */
  static Scope of(Container in) {
    return new Scope(Style.PLAIN, in, 0, Block.Kind.PARAGRAPH, 0, LineEnds.FLOWING);
  }

  Scope with(Style other) {
    return new Scope(other, in, lists, kind, level, ends);
  }

  Scope with(LineEnds other) {
    return new Scope(style, in, lists, kind, level, other);
  }

  Scope in(Container other) {
    return new Scope(style, other, lists, kind, level, ends);
  }

  Scope as(Block.Kind other, int depth) {
    return new Scope(style, in, lists, other, depth, ends);
  }

  Scope inList(Container list) {
    return new Scope(style, list, lists + 1, kind, level, ends);
  }
}
