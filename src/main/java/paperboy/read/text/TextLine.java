package paperboy.read.text;

import java.util.ArrayList;
import java.util.List;
import paperboy.read.line.Glyphs;

/**
 * A printed line and where it begins in the source.
 *
 * @param text without its line end
 * @param start in UTF-16 units
 */
record TextLine(String text, int start) {
  private static final int TAB = 4;

  /** The lines of a stretch of text; line feeds, carriage returns and form feeds end them. */
  static List<TextLine> in(String text, int from, int to) {
    List<TextLine> lines = new ArrayList<>();
    int begin = from;
    for (int i = from; i <= to; i++) {
      char c = i == to ? '\n' : text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029') {
        lines.add(new TextLine(text.substring(begin, i), begin));
        boolean pair = c == '\r' && i + 1 < to && text.charAt(i + 1) == '\n';
        i += pair ? 1 : 0;
        begin = i + 1;
      }
    }
    return lines;
  }

  boolean blank() {
    return text.chars().allMatch(c -> Glyphs.space(c) || !Glyphs.printed((char) c, -1));
  }

  /** Columns before the first printed character; a wide space is two. */
  int indent() {
    int columns = 0;
    for (int i = 0; i < text.length() && Glyphs.space(text.charAt(i)); i++) {
      char c = text.charAt(i);
      columns += c == '\t' ? TAB : c == '\u3000' ? 2 : 1;
    }
    return columns;
  }

  /** The line from a character on. */
  TextLine from(int index) {
    return new TextLine(text.substring(index), start + index);
  }

  String stripped() {
    return text.strip();
  }

  int end() {
    return start + text.stripTrailing().length();
  }
}
