package paperboy.read.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Counts the columns of a table, whose cells may span several columns and rows. */
final class Columns {
  private static final int WIDEST = 100;

  /** For each column the rows a cell above still reaches into. */
  private final Map<Integer, Integer> reaching = new HashMap<>();

  private int column;

  /** Begins a row. */
  void row() {
    column = 0;
    reaching.replaceAll((c, rows) -> rows - 1);
    reaching.values().removeIf(rows -> rows <= 0);
  }

  /** The column of the row's next cell, from 1. */
  int cell(Element cell) {
    while (reaching.containsKey(column)) {
      column++;
    }
    int first = column + 1;
    int rows = number(cell.attr("rowspan"));
    for (int width = number(cell.attr("colspan")); width > 0; width--) {
      if (rows > 1) {
        reaching.put(column, rows);
      }
      column++;
    }
    return first;
  }

  /** How many columns a row's own cells span. */
  static int width(Element row) {
    return row.children().stream().mapToInt(cell -> number(cell.attr("colspan"))).sum();
  }

  private static int number(String attribute) {
    try {
      return Math.max(1, Math.min(WIDEST, Integer.parseInt(attribute.strip())));
    } catch (NumberFormatException e) {
      return 1;
    }
  }
}
