package paperboy.date;

import java.util.EnumSet;
import java.util.Set;

/** Reads dates at a place of a text, with the weekday and the time of day around them. */
final class Scan {

  private static final Set<Form> BEFORE = EnumSet.of(Form.WEEKDAY);
  private static final Set<Form> AFTER = EnumSet.of(Form.WEEKDAY_AFTER);
  private static final Set<Form> TIME = EnumSet.of(Form.TIME);
  private static final Set<Form> ZONE = EnumSet.of(Form.ZONE);

  private static final Set<Form> PARTS =
      EnumSet.of(
          Form.NONE,
          Form.HALF,
          Form.THIRD,
          Form.WEEK,
          Form.MONTH_WEEK,
          Form.LAST_WEEK,
          Form.QUARTER,
          Form.HALF_YEAR);
  private final Tokens tokens;

  /** Where the last thing read ended: what follows it at once is not cut out of a longer token. */
  private int read = -1;

  Scan(Tokens tokens) {
    this.tokens = tokens;
  }

  Tokens tokens() {
    return tokens;
  }

  void readUntil(int token) {
    read = tokens.get(token - 1).end();
  }

  /**
   * The date at a token.
   *
   * @param wanted the forms it may have
   * @return up to its zone or weekday; null where there is none
   */
  Reading date(int at, Set<Form> wanted) {
    int start = past(at, BEFORE);
    if (start == tokens.size()) {
      return null;
    }
    Reading core = Forms.ALL.longest(tokens, start, wanted);
    if (core == null || (start > at && core.day() == 0 && core.form() != Form.DATE)) {
      return null;
    }
    return withTime(core, start > at);
  }

  /** The half of a month, the week, the quarter … at a token; null where there is none. */
  Reading part(int at) {
    return Forms.ALL.longest(tokens, at, PARTS);
  }

  private Reading withTime(Reading core, boolean weekday) {
    if (core.form() != Form.DATE && core.form() != Form.MAIL_DATE) {
      return core;
    }
    int day = past(core.end(), AFTER);
    int time = past(day, TIME);
    if (core.form() == Form.MAIL_DATE && !weekday && time == day) {
      return null;
    }
    return core.until(time == day ? day : past(past(time, AFTER), ZONE));
  }

  private int past(int at, Set<Form> forms) {
    Reading reading = at < tokens.size() ? Forms.ALL.longest(tokens, at, forms) : null;
    return reading == null ? at : reading.end();
  }

  /**
   * Whether the tokens stand for themselves and are not cut out of a name, a version or a longer
   * number: {@code v2024-07-05}, {@code 1.2024.7.5}, {@code 2024.7.5.1}.
   */
  boolean bounded(int from, int to) {
    Token last = tokens.get(to - 1);
    boolean opens = !tokens.get(from).number() || opens(tokens.get(from).start());
    return opens && (last.number() ? closes(last.end()) : last.word() || !digit(last.end()));
  }

  private boolean digit(int at) {
    return at < tokens.text().length() && Character.isDigit(tokens.text().charAt(at));
  }

  /** Whether no name, sign or number touches a token from the left, as in {@code COVID-19}. */
  boolean alone(int at) {
    int start = tokens.get(at).start();
    char before = start == 0 ? ' ' : tokens.text().charAt(start - 1);
    return Character.isWhitespace(before)
        || Tokens.unspaced(before)
        || "([（【'\"“".indexOf(before) >= 0;
  }

  private boolean opens(int start) {
    String text = tokens.text();
    if (start == 0 || start - 1 <= read) {
      return true;
    }
    char before = text.charAt(start - 1);
    boolean joins = before == '.' || before == '-' || before == ':';
    return !letter(before) && !(joins && start > 1 && Character.isDigit(text.charAt(start - 2)));
  }

  private boolean closes(int end) {
    String text = tokens.text();
    if (end == text.length()) {
      return true;
    }
    char after = text.charAt(end);
    boolean joins = after == '.' || after == ':';
    return !letter(after) && !(joins && digit(end + 1)) && after != '%';
  }

  private static boolean letter(char c) {
    return Character.isLetter(c) && !Tokens.unspaced(c);
  }
}
