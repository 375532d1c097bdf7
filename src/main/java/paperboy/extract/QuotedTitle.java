package paperboy.extract;

import java.util.List;

/** A title in quotation marks; null without one. */
final class QuotedTitle {

  /** The marks a title may stand between, in any language. */
  private static final List<String> QUOTES =
      List.of("《》", "“”", "\"\"", "«»", "「」", "『』", "„“", "„”", "»«", "””", "‹›", "〈〉");

  private QuotedTitle() {}

  /** The first words of a line in quotation marks. */
  static Title in(Line line) {
    for (String pair : QUOTES) {
      int open = line.text.indexOf(pair.charAt(0));
      int close = open < 0 ? -1 : line.text.indexOf(pair.charAt(1), open + 1);
      if (close > open && TitleShape.words(line.text.substring(open, close)) >= 2) {
        return Title.in(line, open + 1, close);
      }
    }
    return null;
  }

  /** Those right before the first link to a paper that has some before it. */
  static Title beforeLink(Item item) {
    for (Line line : item.head(3)) {
      for (Anchor a : line.anchors) {
        int close = a.paper() ? lastOf(line.text, "”\"»」』", a.from()) : -1;
        int open = close < 0 ? -1 : lastOf(line.text, "“\"«「『", close);
        if (open >= line.lead
            && a.from() - close < 6
            && TitleShape.words(line.text.substring(open, close)) >= 3) {
          return Title.in(line, open + 1, close);
        }
      }
    }
    return null;
  }

  /** Where one of some signs stands last before an index; -1 if nowhere. */
  private static int lastOf(String text, String signs, int before) {
    int last = -1;
    for (int i = 0; i < signs.length(); i++) {
      last = Math.max(last, text.lastIndexOf(signs.charAt(i), before - 1));
    }
    return last;
  }
}
