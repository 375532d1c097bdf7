package paperboy.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import paperboy.date.Period.Precision;
import paperboy.date.PrintedDate.Order;

/**
 * Reads ranges: two ends with something between, where either end may leave to the other what both
 * share: {@code 3 – 9 June 2024}, {@code 2024.06.16-06.22}, {@code June–July 2024}.
 */
final class Range {

  /** A range that ends before a token. */
  record Read(Period period, Precision precision, int end) {}

  private static final Set<Form> FIRST =
      EnumSet.of(
          Form.DATE,
          Form.MAIL_DATE,
          Form.DAY_MONTH,
          Form.PAIR,
          Form.OPEN,
          Form.DAY,
          Form.MONTH,
          Form.MONTH_NAME);
  private static final Set<Form> SECOND =
      EnumSet.of(
          Form.DATE,
          Form.MAIL_DATE,
          Form.DAY_MONTH,
          Form.PAIR,
          Form.DAY,
          Form.MONTH,
          Form.MONTH_NAME);
  private static final Set<Form> AFTER_DATE = EnumSet.copyOf(SECOND);
  private static final Set<Form> TO = EnumSet.of(Form.TO);
  private static final Set<Form> TAIL = EnumSet.of(Form.YEAR_TAIL);

  static {
    AFTER_DATE.remove(Form.PAIR);
    AFTER_DATE.add(Form.MONTH_DAY);
  }

  /** A range that crosses a new year on one printed year is no longer than this, in days. */
  private static final int LONGEST_CROSSING = 62;

  private final Scan scan;
  private final Tokens tokens;
  private final NearYear nearYear;

  Range(Scan scan, NearYear nearYear) {
    this.scan = scan;
    this.tokens = scan.tokens();
    this.nearYear = nearYear;
  }

  /** The range at a token; null where there is none. */
  Read at(int at) {
    boolean from = Words.ALL.has("from", tokens.get(at).text()) && at + 1 < tokens.size();
    int start = from ? at + 1 : at;
    Reading first = scan.date(start, FIRST);
    Reading to = first == null ? null : longest(first.end(), TO);
    if (to == null || to.end() == tokens.size()) {
      return null;
    }
    Reading second = scan.date(to.end(), first.form() == Form.DATE ? AFTER_DATE : SECOND);
    boolean fits = second != null && scan.bounded(start, second.end());
    return fits && consistent(start, first, to, second) ? read(start, first, second) : null;
  }

  private Reading longest(int at, Set<Form> forms) {
    return at < tokens.size() ? Forms.ALL.longest(tokens, at, forms) : null;
  }

  /** Whether the ends are of one make, so that they are no mere numbers side by side. */
  private boolean consistent(int start, Reading first, Reading to, Reading second) {
    if (first.form() == Form.DAY) {
      boolean dayFirst = tokens.get(to.end()).number(2, 1, 31) && second.form() != Form.DAY;
      return dayFirst && scan.alone(start);
    }
    if (tokens.get(to.end() - 1).text().equals("/")) {
      return first.form() == Form.DATE && second.form() == Form.DATE;
    }
    boolean oneMore = second.form() == Form.DAY && first.end() == start + 5;
    boolean hyphens = oneMore && tokens.get(start + 1).text().equals("-");
    return !(hyphens && tokens.get(to.end() - 1).text().equals("-") && !tokens.get(to.end()).gap());
  }

  private Read read(int start, Reading first, Reading second) {
    boolean noYear = first.year() == 0 && second.year() == 0;
    Reading tail = noYear ? longest(second.end(), TAIL) : null;
    int end = tail == null ? second.end() : tail.end();
    Order order = order(first, second);
    Reading a = first.ordered(order);
    Reading b = second.ordered(order);
    if (tail != null) {
      b = b.completed(tail.year(), 0);
    }
    boolean days = a.day() > 0 && b.day() > 0;
    if (!days && (a.day() > 0 || b.day() > 0 || (a.year() == 0 && b.year() == 0))) {
      return null;
    }
    int near = a.year() == 0 && b.year() == 0 ? nearYear.around(start, end) : 0;
    Precision precision = days ? Precision.DAYS : Precision.MONTHS;
    return period(a.completed(0, b.month()), b.completed(0, a.month()), near)
        .map(period -> new Read(period, precision, end))
        .orElse(null);
  }

  /** What either end says of the order of day and month holds for both. */
  private static Order order(Reading first, Reading second) {
    Order order = first.order(Order.UNKNOWN);
    Order other = second.order(Order.UNKNOWN);
    if (first.form() != Form.PAIR || order == Order.UNKNOWN) {
      return other;
    }
    return order;
  }

  /** Fills in the missing year; an end before its start lies beyond a new year. */
  private static Optional<Period> period(Reading a, Reading b, int near) {
    int yearA = a.year() > 0 ? a.year() : b.year() > 0 ? b.year() : near;
    int yearB = b.year() > 0 ? b.year() : a.year() > 0 ? a.year() : near;
    if (yearA == 0 || a.month() == 0 || a.month() > 12 || b.month() > 12) {
      return Optional.empty();
    }
    boolean crosses = a.month() > b.month() && (a.year() == 0 || b.year() == 0);
    if (crosses && a.year() == 0) {
      yearA--;
    } else if (crosses) {
      yearB++;
    }
    Optional<LocalDate> start = day(a.completed(yearA, 0), false);
    Optional<LocalDate> end = day(b.completed(yearB, 0), true);
    return start.isEmpty() || end.isEmpty()
        ? Optional.empty()
        : days(start.get(), end.get(), crosses);
  }

  private static Optional<Period> days(LocalDate start, LocalDate end, boolean crosses) {
    boolean real = !end.isBefore(start);
    boolean likely = !crosses || !end.isAfter(start.plusDays(LONGEST_CROSSING));
    return real && likely ? Optional.of(new Period(start, end)) : Optional.empty();
  }

  private static Optional<LocalDate> day(Reading reading, boolean last) {
    YearMonth month = YearMonth.of(reading.year(), reading.month());
    if (reading.day() == 0) {
      return Optional.of(last ? month.atEndOfMonth() : month.atDay(1));
    }
    return month.isValidDay(reading.day())
        ? Optional.of(month.atDay(reading.day()))
        : Optional.empty();
  }
}
