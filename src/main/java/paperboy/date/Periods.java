package paperboy.date;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import paperboy.date.Period.Found;
import paperboy.date.Period.Precision;

/** Finds the periods of a text: ranges first, then parts of years and months, then months. */
final class Periods {

  private static final Set<Form> DATES = EnumSet.of(Form.DATE, Form.MAIL_DATE, Form.MONTH);

  /** What may stand around a period that is a whole string. */
  private static final String ENCLOSING = " \t\n()[]（）【】";

  private final Scan scan;
  private final Tokens tokens;
  private final NearYear nearYear;
  private final Range range;
  private final List<Found> found = new ArrayList<>();

  private Periods(String text, Integer yearHint) {
    tokens = Tokens.of(text);
    scan = new Scan(tokens);
    nearYear = new NearYear(tokens, yearHint);
    range = new Range(scan, nearYear);
  }

  static List<Found> in(String text, Integer yearHint) {
    Periods periods = new Periods(text, yearHint);
    int at = 0;
    while (at < periods.tokens.size()) {
      int next = periods.read(at);
      if (next > at) {
        periods.scan.readUntil(next);
      }
      at = Math.max(next, at + 1);
    }
    return List.copyOf(periods.found);
  }

  /** The period that a text is from end to end, brackets aside. */
  static Optional<Period> whole(String text, Integer yearHint) {
    String bare = bare(text);
    return in(bare, yearHint).stream()
        .filter(found -> found.start() == 0 && found.end() == bare.length())
        .map(Found::period)
        .findFirst();
  }

  private static String bare(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && ENCLOSING.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && ENCLOSING.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(from, to);
  }

  /** Reads what stands at a token and tells where it ends; the same token where nothing does. */
  private int read(int at) {
    Range.Read days = range.at(at);
    Reading part = scan.part(at);
    Reading date = scan.date(at, DATES);
    int partEnd = part == null ? at : part.end();
    int dateEnd = date == null ? at : date.end();
    if (days != null && days.end() > Math.max(partEnd, dateEnd)) {
      add(Optional.of(days.period()), days.precision(), at, days.end());
      return days.end();
    }
    if (part != null && partEnd >= dateEnd) {
      add(part(part, at), precision(part.form()), at, partEnd);
      return partEnd;
    }
    if (date != null && date.form() == Form.MONTH) {
      add(Parts.month(date.year(), date.month()), Precision.MONTH, at, dateEnd);
    }
    return dateEnd;
  }

  private void add(Optional<Period> period, Precision precision, int from, int to) {
    if (period.isPresent() && scan.bounded(from, to)) {
      int start = tokens.get(from).start();
      found.add(new Found(period.get(), precision, start, tokens.get(to - 1).end()));
    }
  }

  private static Precision precision(Form form) {
    return form == Form.QUARTER || form == Form.HALF_YEAR ? Precision.MONTHS : Precision.DAYS;
  }

  private Optional<Period> part(Reading part, int at) {
    int year = part.year() > 0 ? part.year() : nearYear.around(at, part.end());
    if (year == 0 || part.form() == Form.NONE) {
      return Optional.empty();
    }
    return switch (part.form()) {
      case HALF -> Parts.half(year, part.month(), part.nth());
      case THIRD -> Parts.third(year, part.month(), part.nth());
      case WEEK -> Parts.week(year, part.nth());
      case MONTH_WEEK -> Parts.monthWeek(year, part.month(), part.nth());
      case LAST_WEEK -> Parts.lastWeek(year, part.month());
      case QUARTER -> Parts.months(year, part.nth() * 3 - 2, part.nth() * 3);
      default -> Parts.months(year, part.nth() * 6 - 5, part.nth() * 6);
    };
  }
}
