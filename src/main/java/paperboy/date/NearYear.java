package paperboy.date;

import java.util.Optional;
import paperboy.date.Period.Found;
import paperboy.date.Period.Precision;

/**
 * Finds the year of a period that prints none: {@code (June 23 - June 29) - 2025}. A year printed
 * close by counts if it is the only one there, else the one the caller knows.
 */
final class NearYear {

  /** How far from a period its year may stand, in UTF-16 units. */
  private static final int REACH = 40;

  private final Tokens tokens;
  private final int known;

  NearYear(Tokens tokens, Integer known) {
    this.tokens = tokens;
    this.known = known == null ? 0 : known;
  }

  /** The year for the tokens from one to another, the latter exclusive; 0 where there is none. */
  int around(int from, int to) {
    int before = before(from);
    int after = after(to);
    if (before == 0 || after == 0 || before == after) {
      int printed = Math.max(before, after);
      return printed > 0 ? printed : known;
    }
    return known;
  }

  private int before(int from) {
    int limit = tokens.get(from).start() - REACH;
    for (int i = from - 1; i >= 0 && tokens.get(i).end() >= limit; i--) {
      if (year(tokens, i)) {
        return tokens.get(i).value();
      }
    }
    return 0;
  }

  private int after(int to) {
    int limit = tokens.get(to - 1).end() + REACH;
    for (int i = to; i < tokens.size() && tokens.get(i).start() <= limit; i++) {
      if (year(tokens, i)) {
        return tokens.get(i).value();
      }
    }
    return 0;
  }

  /** The one year that a text prints, however often. */
  static Optional<Found> only(String text) {
    Tokens tokens = Tokens.of(text);
    Token first = null;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (year(tokens, i) && first != null && first.value() != token.value()) {
        return Optional.empty();
      }
      first = first == null && year(tokens, i) ? token : first;
    }
    return Optional.ofNullable(first).flatMap(NearYear::found);
  }

  private static Optional<Found> found(Token year) {
    return Parts.months(year.value(), 1, 12)
        .map(months -> new Found(months, Precision.YEAR, year.start(), year.end()));
  }

  /** Whether a token is a year of its own, and no part of an identifier such as 2010.11929. */
  static boolean year(Tokens tokens, int i) {
    Token token = tokens.get(i);
    return token.digits() == 4
        && token.number(4, 1950, 2100)
        && !joined(tokens.text(), token.start() - 1, token.start() - 2)
        && !joined(tokens.text(), token.end(), token.end() + 1);
  }

  /** Whether a letter, or a digit behind a mark, touches the number. */
  private static boolean joined(String text, int next, int second) {
    if (next < 0 || next >= text.length()) {
      return false;
    }
    char c = text.charAt(next);
    boolean letter = Character.isLetter(c) && !Tokens.unspaced(c);
    boolean inside = second >= 0 && second < text.length();
    return letter
        || ("./-:_'’".indexOf(c) >= 0 && inside && Character.isDigit(text.charAt(second)));
  }
}
