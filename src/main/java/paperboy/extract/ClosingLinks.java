package paperboy.extract;

/**
 * The links that a line ends with, behind all it says: {@code One step instead of many. [Code]}.
 * Behind labelled names no sentence has to end: {@code Authors: Ada Lovelace [PDF]}.
 */
final class ClosingLinks {

  private static final Once<Line, Integer> START = new Once<>(ClosingLinks::read);

  private ClosingLinks() {}

  /** Where a line's words end and the labels of its closing links begin: {@code … [Code]}. */
  static int start(Line line) {
    return line.anchors.isEmpty() ? line.text.length() : START.of(line);
  }

  private static int read(Line line) {
    int end = line.text.length();
    boolean names = line.label != null && line.label.field() == Label.Field.AUTHORS;
    for (int i = line.anchors.size() - 1; i >= 0; i--) {
      Anchor a = line.anchors.get(i);
      boolean last = line.text.substring(a.to(), end).codePoints().noneMatch(Character::isLetter);
      boolean label = a.named() != null || Line.bareUrl(a);
      if (!last || !label || !names && !closed(line.text, a.from())) {
        break;
      }
      end = a.from();
    }
    return end;
  }

  /** Whether a sentence has ended before an index: the link after it belongs to none. */
  private static boolean closed(String text, int at) {
    int i = at - 1;
    while (i >= 0 && " [(|·（【".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return i < 0 || ".!?。！？…)）\"”:：]".indexOf(text.charAt(i)) >= 0;
  }
}
