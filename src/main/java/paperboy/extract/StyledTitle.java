package paperboy.extract;

import java.util.function.Predicate;
import paperboy.document.Span;
import paperboy.title.VenueName;

/** A title in bold or italics; null without one. */
final class StyledTitle {

  private StyledTitle() {}

  /** The bold words of a line; before nothing but links they may be short. */
  static Title bold(Line line) {
    Title bold = in(line, Span::bold);
    boolean alone = bold != null && TrailingLabels.alone(line, bold.to());
    return alone ? bold.trusted() : bold;
  }

  /** The bold words of an item's second line. */
  static Title boldSecond(Item item) {
    return item.second() == null ? null : in(item.second(), Span::bold);
  }

  /** The italic words of a line. */
  static Title italic(Line line) {
    return in(line, Span::italic);
  }

  /** A line in italics below an item's first, above names. */
  static Title italicLine(Item item) {
    int last = Math.min(item.to() - 1, item.from() + 4);
    for (int i = item.from() + 1; i < last; i++) {
      Line line = item.page().get(i);
      if (isItalic(line) && (names(item, i + 1) || names(item, i + 2))) {
        return LineTitle.whole(line);
      }
    }
    return null;
  }

  /** Whether a line is in italics as a whole and neither names nor a venue. */
  private static boolean isItalic(Line line) {
    return line.block.spans().stream().allMatch(s -> s.italic() || s.text().isBlank())
        && line.names() < Byline.LIKELY
        && !VenueName.is(line.text);
  }

  private static boolean names(Item item, int index) {
    return index < item.to() && item.page().get(index).names() >= Byline.LIKELY;
  }

  /** The first words of a line in a style. */
  static Title in(Line line, Predicate<Span> style) {
    int at = 0;
    int from = -1;
    int to = -1;
    for (Span span : line.block.spans()) {
      int end = at + span.text().length();
      if (style.test(span) && end > line.lead) {
        from = from < 0 ? Math.max(at, line.lead) : from;
        to = end;
      } else if (from >= 0 && !span.text().isBlank()) {
        break;
      }
      at = end;
    }
    return from < 0 ? null : Title.in(line, from, TrailingLabels.start(line, from, to));
  }
}
