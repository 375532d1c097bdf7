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
    return Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEPTH).parseInput(html, "");
  }
}
