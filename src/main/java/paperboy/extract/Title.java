package paperboy.extract;

import paperboy.title.TitleText;

/**
 * A title where it stands.
 *
 * @param line the line it is printed in
 * @param from where it begins in the line's text
 * @param to where it ends, exclusive
 * @param text the title without enumerator, quotes and labels
 */
record Title(Line line, int from, int to, String text) {

  /**
   * A part of a line with decoration and labels at both ends taken off; null if nothing is left.
   */
  static Title in(Line line, int from, int to) {
    if (from >= to) {
      return null;
    }
    String text = TitleText.bare(line.text.substring(from, to));
    if (text.isEmpty()) {
      return null;
    }
    int at = line.text.indexOf(text, from);
    return at < 0 ? new Title(line, from, to, text) : new Title(line, at, at + text.length(), text);
  }
}
