package paperboy.read.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import paperboy.document.Span;

/**
 * The text of one line while it is being read: white space collapsed, invisible characters left
 * out, neighbours of one style joined.
 */
final class LineText {
  private final List<Span> spans = new ArrayList<>();
  private final StringBuilder run = new StringBuilder();
  private Style style = Style.PLAIN;

  /** The white space waiting for more text: 0 for none, else a space or a line end. */
  private char space;

  private Style spaceStyle = Style.PLAIN;
  private int last = -1;

  /** Adds text as a browser would show it. */
  void flowing(CharSequence text, Style as) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Glyphs.space(c)) {
        spaceStyle = space == 0 ? as : plainest(spaceStyle, as);
        space = c == '\n' || c == '\r' || space == '\n' ? '\n' : ' ';
      } else if (Glyphs.printed(c, last)) {
        spaced(c, as);
        append(c, as);
      }
    }
  }

  /** Adds text whose spaces count. */
  void kept(CharSequence text, Style as) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\r' && Glyphs.printed(c, last)) {
        append(c == '\u00A0' ? ' ' : c, as);
      }
    }
  }

  /** Whether there is nothing to print so far. */
  boolean blank() {
    return last < 0;
  }

  /** The finished spans; afterwards it is empty again. */
  List<Span> take() {
    cut();
    List<Span> taken = List.copyOf(spans);
    spans.clear();
    space = 0;
    last = -1;
    return taken;
  }

  /** Prints the waiting space; a line end between two Chinese characters is none. */
  private void spaced(char next, Style as) {
    boolean wide = space == '\n' && Glyphs.unspaced(last) && Glyphs.unspaced(next);
    if (space != 0 && last >= 0 && !wide) {
      boolean inside = style.equals(as);
      boolean linked = spaceStyle.href() != null && !Objects.equals(style.href(), as.href());
      append(' ', inside ? as : linked ? Style.PLAIN : spaceStyle);
    }
    space = 0;
  }

  /** Of two styles the one that is no link, or less styled. */
  private static Style plainest(Style a, Style b) {
    return weight(a) <= weight(b) ? a : b;
  }

  private static int weight(Style style) {
    return (style.href() == null ? 0 : 4) + (style.bold() ? 2 : 0) + (style.italic() ? 1 : 0);
  }

  private void append(char c, Style as) {
    if (!style.equals(as)) {
      cut();
      style = as;
    }
    run.append(c);
    last = c;
  }

  private void cut() {
    if (run.length() > 0) {
      spans.add(new Span(run.toString(), style.bold(), style.italic(), style.href()));
      run.setLength(0);
    }
  }
}
