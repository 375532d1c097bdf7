package paperboy.site;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;

/** The months that charts cover. */
final class Months {

  /** More would be thinner than can be seen on a phone. */
  private static final int MOST = 60;

  private Months() {}

  /**
   * The months from the first to the last that has papers, without gaps: at most the last 60.
   *
   * @param counts by month; years and the empty word are passed over
   */
  static List<String> upTo(NavigableMap<String, Integer> counts) {
    List<String> known = counts.keySet().stream().filter(m -> m.length() == 7).toList();
    List<String> months = new ArrayList<>();
    if (!known.isEmpty()) {
      YearMonth last = YearMonth.parse(known.get(known.size() - 1));
      YearMonth first = YearMonth.parse(known.get(0));
      YearMonth from = last.minusMonths(MOST - 1L);
      for (YearMonth m = first.isAfter(from) ? first : from;
          !m.isAfter(last);
          m = m.plusMonths(1)) {
        months.add(m.toString());
      }
    }
    return months;
  }
}
