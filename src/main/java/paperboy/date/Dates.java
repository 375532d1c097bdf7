package paperboy.date;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import paperboy.date.PrintedDate.Found;
import paperboy.date.PrintedDate.Order;

/** Finds the dates of a text; the month of {@code 2024年6月后2周} is none. */
final class Dates {

  private static final Set<Form> IN_TEXT = EnumSet.of(Form.DATE, Form.MAIL_DATE, Form.MONTH);
  private static final Set<Form> ALONE =
      EnumSet.of(Form.DATE, Form.MAIL_DATE, Form.MONTH, Form.BARE_MONTH, Form.BARE_YEAR);

  private Dates() {}

  static List<Found> in(String text, Order order) {
    Scan scan = new Scan(Tokens.of(text));
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < scan.tokens().size()) {
      Reading reading = scan.date(at, IN_TEXT);
      if (reading == null) {
        at++;
        continue;
      }
      Reading part = reading.form() == Form.MONTH ? scan.part(at) : null;
      if (part != null && part.end() > reading.end()) {
        reading = part;
      } else if (scan.bounded(at, reading.end()) && !monthOfYears(scan.tokens(), at, reading)) {
        int start = scan.tokens().get(at).start();
        int end = scan.tokens().get(reading.end() - 1).end();
        date(reading.ordered(order)).ifPresent(date -> found.add(new Found(date, start, end)));
      }
      at = reading.end();
      scan.readUntil(at);
    }
    return List.copyOf(found);
  }

  static Optional<PrintedDate> whole(String text, Order order) {
    Tokens tokens = Tokens.of(text);
    int from = 0;
    int to = tokens.size();
    while (from < to && enclosing(tokens.get(from))) {
      from++;
    }
    while (to > from && (enclosing(tokens.get(to - 1)) || tokens.get(to - 1).text().equals("."))) {
      to--;
    }
    Reading reading = from == to ? null : new Scan(tokens).date(from, ALONE);
    boolean all = reading != null && reading.end() >= to;
    return all ? date(reading.ordered(order)) : Optional.empty();
  }

  private static boolean enclosing(Token token) {
    return token.text().equals("(") || token.text().equals(")");
  }

  /** {@code 2008-09} may be a span of two years; {@code 2024-07} cannot. */
  private static boolean monthOfYears(Tokens tokens, int at, Reading reading) {
    return reading.form() == Form.MONTH
        && tokens.get(at).number()
        && tokens.get(at + 1).text().equals("-")
        && (reading.year() % 100 < reading.month() || tokens.get(at + 2).digits() != 2);
  }

  /** The date that a reading is, if there is such a day. */
  static Optional<PrintedDate> date(Reading reading) {
    boolean dayed = reading.form() == Form.DATE || reading.form() == Form.MAIL_DATE;
    if (dayed) {
      return reading.valid()
          ? Optional.of(new PrintedDate(reading.year(), reading.month(), reading.day()))
          : Optional.empty();
    }
    Integer month = reading.month() == 0 ? null : reading.month();
    return Optional.of(new PrintedDate(reading.year(), month, null));
  }
}
