package paperboy.extract;

import java.util.List;
import paperboy.document.Block;
import paperboy.document.Document;
import paperboy.document.Metadata;

/**
 * What a finder sees of a document.
 *
 * @param article what the digest says of itself
 * @param lines those that may hold papers: no menus, sidebars, comments
 * @param topic what it is about
 */
record Page(Article article, List<Line> lines, Topic topic) {

  static Page of(Document document) {
    List<Line> all = lines(document);
    Article article = Article.of(document, all);
    List<Line> lines = Region.of(all);
    return new Page(article, lines, Topic.of(article.title(), document.metadata(), lines));
  }

  private static List<Line> lines(Document document) {
    Metadata meta = document.metadata();
    Hyperlinks links = new Hyperlinks(meta.base() == null ? meta.url() : meta.base());
    List<Block> blocks = BrokenLabels.joined(document.blocks());
    Columns columns = new Columns(blocks);
    List<Line> lines =
        blocks.stream().map(block -> Line.of(block, links, columns.of(block))).toList();
    Habits habits = Habits.of(lines);
    return lines.stream().map(line -> line.with(habits)).toList();
  }
}
