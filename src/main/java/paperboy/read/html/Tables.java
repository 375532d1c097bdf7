package paperboy.read.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Which tables hold data, and which only arrange a page. */
final class Tables {
  /** A cell with more blocks than this is a column of a page rather than a value. */
  private static final int BLOCKS_IN_A_CELL = 8;

  private final PageSurvey survey;

  Tables(PageSurvey survey) {
    this.survey = survey;
  }

  /** Whether the table only arranges: mails nest such tables, with headings and tables in cells. */
  boolean layout(Element table) {
    String role = table.attr("role");
    if (role.equals("presentation") || role.equals("none") || survey.in(table).tables > 0) {
      return true;
    }
    List<Element> rows = rows(table);
    boolean headed = rows.stream().anyMatch(Tables::headed);
    boolean narrow = rows.stream().allMatch(row -> row.childrenSize() < 2);
    return narrow
        || rows.size() < 2 && !headed
        || rows.stream().flatMap(row -> row.children().stream()).anyMatch(c -> column(c, headed));
  }

  private boolean column(Element cell, boolean headed) {
    PageSurvey.Holds held = survey.in(cell);
    return held.headings > 0 || !headed && held.blocks > BLOCKS_IN_A_CELL;
  }

  private static boolean headed(Element row) {
    return row.children().stream().anyMatch(cell -> cell.normalName().equals("th"));
  }

  private static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element part : table.children()) {
      if (part.normalName().equals("tr")) {
        rows.add(part);
      } else {
        part.children().stream().filter(e -> e.normalName().equals("tr")).forEach(rows::add);
      }
    }
    return rows;
  }
}
