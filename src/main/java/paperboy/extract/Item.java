package paperboy.extract;

import java.util.List;

/**
 * A stretch of a document's lines that may be one paper's item; its first line leads it.
 *
 * @param page all lines of the document
 * @param from the index of its first line
 * @param to the index after its last line
 */
record Item(List<Line> page, int from, int to) {

  Line leader() {
    return page.get(from);
  }

  /** The line below the one that leads it; null if there is none. */
  Line second() {
    return to - from > 1 ? page.get(from + 1) : null;
  }

  List<Line> lines() {
    return page.subList(from, to);
  }

  /** Its first lines, where titles and names stand. */
  List<Line> head(int most) {
    return page.subList(from, Math.min(to, from + most));
  }

  /** Where on the page one of its lines stands. */
  int indexOf(Line line) {
    return from + lines().indexOf(line);
  }

  /** How many characters it prints. */
  int length() {
    return lines().stream().mapToInt(line -> line.text.length()).sum();
  }

  /** The same item ending earlier. */
  Item until(int end) {
    return new Item(page, from, end);
  }
}
