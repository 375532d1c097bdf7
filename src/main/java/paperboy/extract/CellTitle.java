package paperboy.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import paperboy.document.Container;
import paperboy.document.Span;

/** A title in a table's row; null without one. */
final class CellTitle {

  private CellTitle() {}

  /** In a column headed by a word for papers: its first link, else its first line. */
  static Title headed(Item item) {
    for (Line line : item.head(4)) {
      if (line.headed() && !line.anchors.isEmpty() && line.anchors.get(0).from() <= line.lead) {
        Anchor a = line.anchors.get(0);
        return Label.named(a.label()) == null ? Title.trusted(line, a.from(), a.to()) : null;
      }
      if (line.headed()) {
        double words = TitleShape.words(line.text);
        boolean uniform = line.block.spans().stream().map(Span::bold).distinct().count() == 1;
        return words < 2 || words > 16 || !uniform ? null : LineTitle.trusted(line);
      }
    }
    return null;
  }

  /**
   * The first line of a cell.
   *
   * @param wanted which cell of the row, from 0
   */
  static Function<Item, Title> at(int wanted) {
    return item -> at(wanted, item);
  }

  private static Title at(int wanted, Item item) {
    List<Container> cells = new ArrayList<>();
    for (Line line : item.lines()) {
      Container cell = cell(line);
      if (cell == null) {
        return null;
      }
      if (cells.isEmpty() || cells.get(cells.size() - 1) != cell) {
        cells.add(cell);
        if (cells.size() == wanted + 1) {
          return LineTitle.whole(line);
        }
      }
    }
    return null;
  }

  private static Container cell(Line line) {
    Container cell = line.block.in().nearest(Container.Kind.CELL);
    return cell == null ? line.block.in().nearest(Container.Kind.HEADER_CELL) : cell;
  }
}
