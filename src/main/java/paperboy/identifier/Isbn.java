package paperboy.identifier;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An ISBN whose check digit is right.
 *
 * @param value thirteen digits; a ten-digit number printed is brought to thirteen
 * @see <a href="https://www.isbn-international.org/content/isbn-users-manual">ISBN Users'
 *     Manual</a>
 */
public record Isbn(String value) implements Identifier {

  /** {@code 978-0-262-03561-3}, {@code 0-262-03561-8}; any dash or space between digits. */
  private static final String SHAPE =
      "\\d(?:[-\\s\u2010-\u2015\u2212]?\\d){8}(?:(?:[-\\s\u2010-\u2015\u2212]?\\d){3})?[-\\s\u2010-\u2015\u2212]?[\\dx](?![\\da-z])";

  /** {@code ISBN-13: 978-0-262-03561-3}. */
  private static final String LABEL = "isbn(?:[-\\s]?1[03](?=[:\\s]))?+[:\\s]{0,3}+";

  private static final String WHOLE = "(?:" + LABEL + ")?+(?<id>" + SHAPE + ")";

  private static final String PROSE = "(?<![a-z])" + LABEL + "(?<id>" + SHAPE + ")";

  /** Whatever stands between the digits. */
  private static final Pattern DASHES = Pattern.compile("[^\\dX]++");

  /** {@code 9780262035613}: all begin with 978 or 979. */
  private static final Pattern THIRTEEN = Pattern.compile("97[89]\\d{10}");

  static final Scheme<Isbn> SCHEME =
      Scheme.of("isbn", SHAPE, WHOLE, PROSE, List.of("isbn"), Isbn::read);

  public Isbn {
    Objects.requireNonNull(value, "value");
  }

  @Override
  public String scheme() {
    return "isbn";
  }

  /** Reads a string that is nothing else: {@code ISBN 978-0-262-03561-3}, the digits alone. */
  public static Optional<Isbn> parse(String whole) {
    return SCHEME.parse(whole);
  }

  /** All in a text, each once, in order: only behind {@code ISBN}. */
  public static List<Isbn> findIn(String text) {
    return SCHEME.findIn(text);
  }

  private static Optional<Isbn> read(String printed) {
    String digits = DASHES.matcher(printed.toUpperCase(Locale.ROOT)).replaceAll("");
    if (digits.length() == 10) {
      return checksOut(digits)
          ? Optional.of(new Isbn(closed("978" + digits.substring(0, 9))))
          : Optional.empty();
    }
    return THIRTEEN.matcher(digits).matches() && closed(digits.substring(0, 12)).equals(digits)
        ? Optional.of(new Isbn(digits))
        : Optional.empty();
  }

  /** Weights 10 to 1 add up to a multiple of 11; an X at the end is ten. */
  private static boolean checksOut(String ten) {
    int sum = 0;
    for (int i = 0; i < 10; i++) {
      sum += (10 - i) * (ten.charAt(i) == 'X' ? 10 : ten.charAt(i) - '0');
    }
    return sum % 11 == 0;
  }

  /** With the check digit that brings weights 1 and 3 to a multiple of 10. */
  private static String closed(String twelve) {
    int sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += (i % 2 == 0 ? 1 : 3) * (twelve.charAt(i) - '0');
    }
    return twelve + (10 - sum % 10) % 10;
  }
}
