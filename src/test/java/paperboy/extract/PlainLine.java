package paperboy.extract;

import java.util.List;
import paperboy.document.Block;
import paperboy.document.Container;
import paperboy.document.Span;

/** Lines for tests: a paragraph of unstyled words on a page of its own. */
final class PlainLine {

  private PlainLine() {}

  static Line of(String text) {
    Block.Kind kind = Block.Kind.PARAGRAPH;
    List<Span> spans = List.of(Span.of(text));
    return Line.of(
        new Block(kind, 0, spans, 0, text.length(), Container.page(), false),
        new Hyperlinks(null),
        null);
  }
}
