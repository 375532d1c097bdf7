package paperboy.read.html;

import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** HTML text to a jsoup tree whose nodes know their positions in that text. */
public final class HtmlParser {
  /** Deeper elements become siblings at this depth, so that no walk over the tree can overflow. */
  public static final int DEPTH = 512;

  private HtmlParser() {}

  /**
   * Parses a page or a piece of one; never fails.
   *
   * <pre>{@code HtmlParser.parse("<p>Hello").body().text() // "Hello"}</pre>
   */
  public static Document parse(String html) {
    Objects.requireNonNull(html, "html");
    try {
      return to(DEPTH, html);
    } catch (IndexOutOfBoundsException e) {
      // jsoup 1.24.1 stumbles over its own limit when hundreds of <i> are open at once
      return to(Integer.MAX_VALUE, html);
    }
  }

  private static Document to(int depth, String html) {
    return Parser.htmlParser().setTrackPosition(true).setMaxDepth(depth).parseInput(html, "");
  }
}
