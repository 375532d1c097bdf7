package paperboy.read.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import paperboy.read.line.Style;

/** Which sizes a page's lines are set in, and how much text in which. */
final class SetSizes implements NodeFilter {

  /**
   * An element that stands on a line of its own.
   *
   * @param size of all its text in pixels; 0 where it has several
   * @param bold whether all of it is
   */
  record Line(Element element, double size, boolean bold) {}

  /** What an element turns out to hold while it is open. */
  private static final class Open {
    private final double size;
    private final Style style;
    private double smallest = Double.MAX_VALUE;
    private double largest;
    private boolean bold = true;
    private boolean blocks;

    private Open(double size, Style style) {
      this.size = size;
      this.style = style;
    }

    private void add(Open inner) {
      smallest = Math.min(smallest, inner.smallest);
      largest = Math.max(largest, inner.largest);
      bold = bold && inner.bold;
      blocks = blocks || inner.blocks;
    }

    private boolean printed() {
      return largest > 0;
    }
  }

  private final StyleSheet sheet;
  private final Emphasis emphasis;
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Line> lines = new ArrayList<>();
  private final Map<Double, Integer> characters = new HashMap<>();

  private SetSizes(StyleSheet sheet) {
    this.sheet = sheet;
    this.emphasis = new Emphasis(sheet);
    open.push(new Open(FontSize.DEFAULT, Style.PLAIN));
  }

  static SetSizes of(Document page, StyleSheet sheet) {
    SetSizes sizes = new SetSizes(sheet);
    page.filter(sizes);
    return sizes;
  }

  /** The innermost elements that stand on lines of their own, in order. */
  List<Line> lines() {
    return lines;
  }

  /** The size of most of the text, in pixels. */
  double common() {
    return characters.isEmpty()
        ? FontSize.DEFAULT
        : Collections.max(characters.entrySet(), Map.Entry.comparingByValue()).getKey();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      print(text.text().strip().length());
    } else if (node instanceof Element e) {
      if (Tags.silent(e) || Visibility.hidden(e)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      Open around = open.peek();
      double size = FontSize.in(e, sheet.of(e), around.size);
      open.push(new Open(size, emphasis.in(e, around.style)));
    }
    return FilterResult.CONTINUE;
  }

  private void print(int length) {
    if (length > 0) {
      Open in = open.peek();
      in.smallest = Math.min(in.smallest, in.size);
      in.largest = Math.max(in.largest, in.size);
      in.bold = in.bold && in.style.bold();
      characters.merge(in.size, length, Integer::sum);
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element e) {
      Open own = open.pop();
      boolean line = Tags.block(e) && own.printed();
      if (line && !own.blocks) {
        lines.add(new Line(e, own.smallest == own.largest ? own.largest : 0, own.bold));
      }
      if (own.printed()) {
        open.peek().add(own);
        open.peek().blocks |= line;
      }
    }
    return FilterResult.CONTINUE;
  }
}
