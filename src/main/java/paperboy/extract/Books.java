package paperboy.extract;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paperboy.document.Container;
import paperboy.document.Container.Kind;

/** What tells that items are books: a heading or a column's head that says so, a count of pages. */
final class Books {

  private static final Phrases BOOKS = Phrases.anyCase("books.txt");

  private static final Phrases PAGES = Phrases.anyCase("page-counts.txt");

  /** {@code 320}: more pages than papers have, as a rule. */
  private static final Pattern COUNT = Pattern.compile("(?<!\\p{Nd})\\p{Nd}{3,4}(?!\\p{Nd})");

  /** Longer lines tell more than how many pages there are, in UTF-16 units. */
  private static final int LONGEST = 40;

  /** Longer headings say more than what stands below, in UTF-16 units. */
  private static final int LONGEST_HEADING = 120;

  private static final Once<Line, Boolean> PAGED = new Once<>(Books::paged);

  private Books() {}

  /**
   * The lines below headings and column heads that say books and not papers, up to the next heading
   * as high or one that says papers.
   */
  static BitSet below(List<Line> page) {
    BitSet books = new BitSet();
    Set<Container> tables = new HashSet<>();
    int level = 0;
    int papers = 0;
    for (int i = 0; i < page.size(); i++) {
      Line line = page.get(i);
      int here = line.heading() ? line.block.level() : 0;
      level = here > 0 && here <= level ? 0 : level;
      papers = here > 0 && here <= papers ? 0 : papers;
      if (here > 0 && Topic.papers(line)) {
        papers = papers == 0 ? here : papers;
      } else if (here > 0 && level == 0 && says(line)) {
        level = here;
      }
      Container table = line.block.in().nearest(Kind.TABLE);
      if (table != null && line.lies(Kind.HEADER_CELL) && says(line)) {
        tables.add(table);
      }
      books.set(i, level > 0 && papers == 0 || table != null && tables.contains(table));
    }
    return books;
  }

  /** {@code Pages: 320}, {@code 320 pages}, and little else, in one of an item's lines. */
  static boolean paged(Item item) {
    return item.lines().stream().anyMatch(PAGED::of);
  }

  private static boolean paged(Line line) {
    Matcher count = COUNT.matcher(line.text);
    return line.text.length() <= LONGEST
        && line.anchors.isEmpty()
        && count.find()
        && PAGES.in(line.text);
  }

  private static boolean says(Line line) {
    return line.text.length() <= LONGEST_HEADING && BOOKS.in(line.text) && !Topic.papers(line);
  }
}
