package paperboy.extract;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A reference for other programs within an item, which says nothing to a reader: {@code
 * @article{lovelace:43, title={Notes}, …}}.
 */
final class BibtexRecord {

  /** {@code @article{lovelace:43,}, {@code @Article(}. */
  private static final Pattern BEGIN = Pattern.compile("\\s{0,9}@\\p{Alpha}{3,20}\\s{0,3}[{(].*");

  /** The words of what shows and hides it: {@code Show BibTeX}. */
  private static final int BUTTON = 3;

  private BibtexRecord() {}

  /** The lines of an item's records, to the last closing brace, and those that name them. */
  static Set<Line> lines(Item item) {
    Set<Line> lines = new HashSet<>();
    int open = 0;
    for (int i = item.from(); i < item.to(); i++) {
      Line line = item.page().get(i);
      boolean begins = open == 0 && BEGIN.matcher(line.text).lookingAt();
      if (begins && i > item.from() + 1 && names(item.page().get(i - 1))) {
        lines.add(item.page().get(i - 1));
      }
      if (begins || open > 0) {
        lines.add(line);
        open = Math.max(0, open + depth(line.text));
      }
    }
    return lines;
  }

  private static boolean names(Line line) {
    return TitleShape.words(line.text) <= BUTTON && line.text.length() < 40;
  }

  private static int depth(String text) {
    return text.codePoints().map(c -> c == '{' ? 1 : c == '}' ? -1 : 0).sum();
  }
}
