package paperboy.read.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Which tables hold data, and which only arrange a page. */
final class Tables {
  /** A cell with more blocks than this is a column of a page rather than a value. */
  private static final int BLOCKS_IN_A_CELL = 8;

  /** Longer text in a row of its own is no head of other rows, in characters. */
  private static final int LONGEST_HEAD = 120;

  private static final String SENTENCE_ENDS = ".。;；";

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

  /**
   * The rows of a data table that head the rows after them: one cell across all columns with a few
   * words. Where such a row follows each other one it tells more of that instead.
   */
  static Set<Element> heads(Element table) {
    List<Element> rows = rows(table);
    int width = rows.stream().mapToInt(Columns::width).max().orElse(0);
    Set<Element> heads = Collections.newSetFromMap(new IdentityHashMap<>());
    int others = 0;
    boolean follows = false;
    for (Element row : rows) {
      if (width >= 2 && row.childrenSize() == 1 && Columns.width(row) >= width) {
        follows = follows || heads.isEmpty() && others > 0;
        heads.add(row);
      } else if (!headed(row)) {
        others++;
      }
    }
    boolean details = follows && heads.size() >= others;
    heads.removeIf(row -> details || row == rows.get(rows.size() - 1) || !shortLine(row));
    return heads;
  }

  /** Whether an element holds a line of a few words that link nowhere and end no sentence. */
  static boolean shortLine(Element e) {
    String text = e.text();
    return !text.isBlank()
        && text.length() <= LONGEST_HEAD
        && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) < 0
        && e.selectFirst("a[href], br, li, img") == null
        && e.select("p, div").size() <= 1;
  }

  /** Whether a caption heads all of a table's rows. */
  static boolean captioned(Element table) {
    return table.children().stream().anyMatch(e -> e.normalName().equals("caption"));
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
