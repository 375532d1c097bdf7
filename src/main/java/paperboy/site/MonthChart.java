package paperboy.site;

import java.util.List;

/** How many papers there are of each month: bars, and the same as a table. */
final class MonthChart {

  /** Percent of the height left above the highest bar and below the axis, for words. */
  private static final double TOP = 12;

  private static final double FLOOR = 86;

  private MonthChart() {}

  static Html of(List<String> months, Tally tally) {
    if (months.isEmpty()) {
      return new Html().element("p", "No paper has a date yet.", "class", "note");
    }
    int most = months.stream().mapToInt(m -> count(tally, m)).max().orElse(1);
    String span = Day.words(months.get(0)) + " to " + Day.words(months.get(months.size() - 1));
    Html chart = new Html().open("figure");
    chart.open("svg", "class", "chart", "role", "img", "aria-label", "Papers a month, " + span);
    double width = 100.0 / months.size();
    for (int i = 0; i < months.size(); i++) {
      year(chart, months.get(i), i == 0, i * width);
      double height = (FLOOR - TOP) * count(tally, months.get(i)) / most;
      chart.add(height == 0 ? new Html() : bar(i * width, width, height));
    }
    chart.element("text", String.valueOf(most), "x", "0", "y", "9%").close().line();
    String caption = span + "; the highest bar is " + most + " papers.";
    chart.element("figcaption", caption, "class", "note").line();
    return chart.add(table(months, tally)).close();
  }

  private static Html bar(double x, double width, double height) {
    return Svg.bar(x + width * 0.1, FLOOR - height, width * 0.8, height);
  }

  /** A mark and the year at each January and at the start, where a January is not too near. */
  private static void year(Html chart, String month, boolean first, double x) {
    if (month.endsWith("-01") || first && month.compareTo(Day.year(month) + "-07") < 0) {
      chart.element("text", Day.year(month), "x", Svg.share(x), "y", "98%");
    }
  }

  private static Html table(List<String> months, Tally tally) {
    Html table = new Html().open("details").element("summary", "The same as a table");
    table.open("table").open("thead").open("tr").element("th", "Month", "scope", "col");
    table.element("th", "Papers", "scope", "col").close().close().open("tbody").line();
    for (String month : months) {
      if (count(tally, month) > 0) {
        table.open("tr").open("td");
        table.element("a", Day.words(month), "href", MonthPages.path(month)).close();
        table.element("td", String.valueOf(count(tally, month))).close().line();
      }
    }
    return table.close().close().close();
  }

  private static int count(Tally tally, String month) {
    return tally.months().getOrDefault(month, 0);
  }
}
