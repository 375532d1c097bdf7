package paperboy.extract;

/**
 * The labels of links that a part of a line ends with, where brackets or their own words tell that
 * they are labels: {@code Attention Is All You Need [site] [code in Lua]}.
 */
final class TrailingLabels {

  private TrailingLabels() {}

  /** Where they begin; {@code to} when the part of the line ends in none. */
  static int start(Line line, int from, int to) {
    int end = to;
    for (int i = line.anchors.size() - 1; i >= 0; i--) {
      Anchor a = line.anchors.get(i);
      if (a.to() > end || a.from() <= from) {
        continue;
      }
      if (letters(line.text, a.to(), end) || !bracketed(line.text, a) && a.named() == null) {
        break;
      }
      end = a.from();
      while (end > from && " [(（【".indexOf(line.text.charAt(end - 1)) >= 0) {
        end--;
      }
    }
    return end;
  }

  /**
   * Whether links to a paper and nothing else follow an index: {@code **IFAN**: [Paper], [Code]}.
   */
  static boolean alone(Line line, int from) {
    boolean paper = false;
    int at = from;
    for (Anchor a : line.anchors) {
      if (a.from() >= at) {
        if (letters(line.text, at, a.from()) || a.named() == null) {
          return false;
        }
        paper |= a.paper();
        at = a.to();
      }
    }
    return paper && !letters(line.text, at, line.text.length());
  }

  /** Whether a link stands in brackets of its own: {@code [NeurIPS paper]}. */
  static boolean bracketed(String text, Anchor a) {
    return a.from() > 0
        && a.to() < text.length()
        && "[(（【".indexOf(text.charAt(a.from() - 1)) >= 0
        && "])）】".indexOf(text.charAt(a.to())) >= 0;
  }

  private static boolean letters(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
