package paperboy.extract;

/**
 * A title that is printed twice: as the paper's own and, as the label of the link below it, in the
 * digest's language.
 *
 * <pre>{@code
 * ## Attention Is All You Need
 * [注意力就是你所需要的一切](https://arxiv.org/abs/1706.03762)
 * }</pre>
 */
final class Translation {

  /** From here on a share of a text's letters is nearly all of them. */
  private static final double NEARLY_ALL = 0.8;

  private Translation() {}

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
