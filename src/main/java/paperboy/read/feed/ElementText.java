package paperboy.read.feed;

import java.util.function.IntUnaryOperator;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/**
 * The text of an XML element and where its characters stood in the source.
 *
 * @param text entities resolved, CDATA unwrapped; XHTML inside as markup
 * @param toSource from positions in the text to positions in the source
 */
record ElementText(String text, IntUnaryOperator toSource) {

  static ElementText of(Element e, String source) {
    TextNode only = only(e);
    if (only == null) {
      int start = start(e);
      return new ElementText(e.childrenSize() > 0 ? e.html() : e.wholeText(), at -> start);
    }
    Range range = only.sourceRange();
    String text = only.getWholeText();
    if (only instanceof CDataNode) {
      int begin = source.indexOf(text, range.startPos());
      return new ElementText(text, at -> begin + at);
    }
    int[] places = places(text, source, range.startPos(), range.endPos());
    return new ElementText(text, at -> places[Math.max(0, Math.min(at, places.length - 1))]);
  }

  /** The one text in it that is not blank; null when there are several or elements. */
  private static TextNode only(Element e) {
    TextNode only = null;
    for (Node child : e.childNodes()) {
      if (child instanceof TextNode text && !text.isBlank() && text.sourceRange().isTracked()) {
        if (only != null) {
          return null;
        }
        only = text;
      } else if (child instanceof Element) {
        return null;
      }
    }
    return only;
  }

  /** Walks text and source side by side; an entity is one step of the text, many of the source. */
  private static int[] places(String text, String source, int from, int to) {
    int[] places = new int[text.length() + 1];
    int at = from;
    for (int i = 0; i < text.length(); i++) {
      places[i] = Math.max(from, Math.min(at, to - 1));
      boolean pair = i > 0 && Character.isLowSurrogate(text.charAt(i));
      boolean entity = at < to && source.charAt(at) == '&';
      int end = entity ? source.indexOf(';', at) : -1;
      if (entity && end > at && end < at + 40 && end < to) {
        at = pair || !Character.isHighSurrogate(text.charAt(i)) ? end + 1 : at;
      } else {
        at++;
      }
    }
    places[text.length()] = Math.max(from, to - 1);
    return places;
  }

  private static int start(Element e) {
    return e.sourceRange().isTracked() ? e.sourceRange().startPos() : 0;
  }
}
