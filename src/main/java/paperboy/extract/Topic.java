package paperboy.extract;

import java.util.BitSet;
import java.util.List;
import paperboy.document.Metadata;

/**
 * What a page as a whole is about.
 *
 * @param title the page's own title, folded; empty when it has none
 * @param papers how much it is about papers, from 0 to 1 for one whose title and links are papers
 * @param latin whether it is written in Latin letters
 * @param references the lines below a heading that heads a list of references
 * @param books the lines below a heading or a column's head that says books
 */
record Topic(String title, double papers, boolean latin, BitSet references, BitSet books) {

  /** Words for papers in the titles and first lines of digests: {@code Accepted Papers}. */
  private static final Phrases PAPERS = Phrases.anyCase("topics.txt");

  /** Reads a page whose own title is known; null when it has none. */
  static Topic of(String title, Metadata meta, List<Line> page) {
    return new Topic(
        title == null ? "" : Words.fold(title),
        papers(title, meta, page),
        latin(page),
        references(page),
        Books.below(page));
  }

  /** Whether a line says papers: {@code Books and papers}. */
  static boolean papers(Line line) {
    return PAPERS.in(line.text);
  }

  /** Whether a text is in Latin letters on a page that is not: {@code Attention …} among 汉字. */
  boolean foreign(String text) {
    return !latin && TitleShape.words(text) >= 2 && latinShare(text) > 0.8;
  }

  /**
   * A heading in the middle of a page; a page that is a bibliography as a whole has none before.
   */
  private static BitSet references(List<Line> page) {
    BitSet below = new BitSet();
    int level = 0;
    for (int i = 0; i < page.size(); i++) {
      Line line = page.get(i);
      if (line.heading() && line.block.level() <= (level == 0 ? 6 : level)) {
        boolean references = i > page.size() / 4 && StopWords.references(line.text);
        level = references ? line.block.level() : 0;
      }
      below.set(i, level > 0);
    }
    return below;
  }

  private static boolean latin(List<Line> page) {
    double prose = 0;
    double latin = 0;
    for (Line line : page) {
      if (line.text.length() > 25) {
        prose += line.text.length();
        latin += line.text.length() * latinShare(line.text);
      }
    }
    return latin >= prose * 0.7;
  }

  /** The share of Latin letters among all letters; an ideograph counts as three. */
  static double latinShare(String text) {
    int latin = 0;
    int other = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        if (c < 0x250) {
          latin++;
        } else {
          other += Character.isIdeographic(c) ? 3 : 1;
        }
      }
    }
    return latin + other == 0 ? 1 : (double) latin / (latin + other);
  }

  private static double papers(String title, Metadata meta, List<Line> page) {
    double topic = 0;
    if (title != null && PAPERS.in(title) || meta.title() != null && PAPERS.in(meta.title())) {
      topic += 0.6;
    }
    long named =
        page.stream()
            .flatMap(line -> line.anchors.stream())
            .filter(a -> !a.ids().isEmpty())
            .count();
    topic += Math.min(0.4, named * 0.1);
    for (Line line : page.subList(0, Math.min(page.size(), 12))) {
      if (line.text.length() < 1000 && PAPERS.in(line.text)) {
        return Math.min(1, topic + 0.3);
      }
    }
    return Math.min(1, topic);
  }
}
