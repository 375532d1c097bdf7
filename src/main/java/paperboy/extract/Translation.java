package paperboy.extract;

import paperboy.document.Block;
import paperboy.title.VenueName;

/**
 * A title that is printed twice: as the paper's own and, in a heading above it or as the label of
 * the link below it, in the digest's language.
 *
 * <pre>{@code
 * ## Attention Is All You Need
 * [注意力就是你所需要的一切](https://arxiv.org/abs/1706.03762)
 * }</pre>
 */
final class Translation {

  /** From here on a share of a text's letters is nearly all of them. */
  private static final double NEARLY_ALL = 0.8;

  /** So many words make a title that nothing but its place tells. */
  private static final int FEWEST_WORDS = 3;

  /** A title that has a second sentence is no longer; an abstract is. */
  private static final int MOST_WORDS = 30;

  /** From this shape on, a line's first sentence in Latin letters may be a title. */
  private static final double TITLE = 0.75;

  private Translation() {}

  /** The title in an item's first line, where the link below translates it; else null. */
  static Title titleAbove(Item item) {
    Line below = item.second();
    return below != null && of(item.leader(), below) ? LineTitle.whole(item.leader()) : null;
  }

  /** The title in an item's second line, which the heading above translates; else null. */
  static Title titleBelow(Item item) {
    Line below = item.second();
    return below != null && heads(item.leader(), below) ? LineTitle.trusted(below) : null;
  }

  /** Whether a heading in the digest's own script translates the title that the next line is. */
  static boolean heads(Line heading, Line below) {
    return heading.heading()
        && heading.anchors.isEmpty()
        && below.anchors.isEmpty()
        && below.block.kind() == Block.Kind.PARAGRAPH
        && below.label == null
        && Topic.latinShare(below.text) > NEARLY_ALL
        && Topic.latinShare(heading.words()) < 1 - NEARLY_ALL / 2
        && TitleShape.words(below.text) >= FEWEST_WORDS
        && TitleShape.words(below.text) <= MOST_WORDS
        && TitleShape.of(below.text.substring(0, Sentence.end(below.text, 0))) >= TITLE
        && below.names() < Byline.LIKELY
        && !VenueName.is(below.text);
  }

  /** Whether a line is nothing but the link to a paper whose title the line above it prints. */
  static boolean of(Line above, Line line) {
    return line.linked() > 0.95
        && line.anchors.size() == 1
        && !line.anchors.get(0).ids().isEmpty()
        && above.anchors.isEmpty()
        && Topic.latinShare(above.words()) > NEARLY_ALL
        && Topic.latinShare(line.text) < 1 - NEARLY_ALL / 2;
  }
}
