package paperboy.read.html;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import paperboy.document.Finding;

/** How deep a page nests. */
final class Depth implements NodeVisitor {
  private int deepest;

  /** The finding that a page nests deeper than is followed; empty when it does not. */
  static Optional<Finding> finding(Document page) {
    Depth depth = new Depth();
    page.traverse(depth);
    if (depth.deepest < HtmlParser.DEPTH) {
      return Optional.empty();
    }
    String message =
        "elements nest deeper than %d levels; deeper ones are read as if they stood there"
            .formatted(HtmlParser.DEPTH);
    return Optional.of(new Finding("nesting-too-deep", message));
  }

  @Override
  public void head(Node node, int depth) {
    deepest = Math.max(deepest, depth);
  }
}
