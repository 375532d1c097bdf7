package paperboy.identifier;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import paperboy.url.Lines;

/**
 * An arXiv id: {@code 2406.15877} or, to March 2007, {@code math/0309136}.
 *
 * @param value with the archive's hyphen and without its subject class
 * @param version as printed, from 1; null when none is
 * @see <a href="https://info.arxiv.org/help/arxiv_identifier.html">arXiv's scheme</a>
 */
public record ArxivId(String value, Integer version) implements Identifier {

  /** {@code 2406.15877v2}, {@code math.GT/0309136}; in both the last digit ends the number. */
  static final String SHAPE =
      "(?:arxiv[:.\\s]{0,2}+)?+(?:\\d{4}\\.\\d{4,5}+|[a-z]{2,8}+(?:-[a-z]{2,4}+)?+(?:\\.[a-z-]{2,12}+)?+/\\d{7})"
          + "(?:v[1-9]\\d{0,2}+)?+(?!\\d)";

  /** The parts of the new style: year, month, number, version. */
  private static final Pattern NEW =
      Pattern.compile("(\\d\\d)(\\d\\d)\\.(\\d{4,5}+)(?:v([1-9]\\d{0,2}+))?+");

  /** The parts of the old style: archive, year, month, number, version. */
  private static final Pattern OLD =
      Pattern.compile(
          "([a-z-]{2,9}+)(?:\\.[a-z-]{2,12}+)?+/(\\d\\d)(\\d\\d)(\\d{3})(?:v([1-9]\\d{0,2}+))?+");

  /** {@code arXiv:}, {@code arXiv.} of a DOI, {@code arxiv }. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:https?://doi\\.org/|doi:\\s?)?+(?:10\\.48550/)?+(?:arxiv\\s?[:.]?\\s?(?:preprint\\s)?+(?:arxiv:)?+)?+");

  /** {@code [cs.LG]} behind an id. */
  private static final Pattern CLASS =
      Pattern.compile("\\s{0,2}+\\[[a-z-]{2,9}+(?:\\.[a-z-]{2,12}+)?+]");

  private static final Map<String, String> ARCHIVES =
      Lines.of(ArxivId.class, "/paperboy/identifier/archives.txt").stream()
          .collect(Collectors.toMap(name -> name.replace("-", ""), Function.identity()));

  private static final YearMonth OLD_FIRST = YearMonth.of(1991, 8);
  private static final YearMonth OLD_LAST = YearMonth.of(2007, 3);
  private static final YearMonth NEW_FIRST = YearMonth.of(2007, 4);
  private static final YearMonth FIVE_DIGITS_FIRST = YearMonth.of(2015, 1);

  /** Two digits of a year tell the old and the new scheme apart up to here. */
  private static final YearMonth LATEST = YearMonth.of(2090, 12);

  private static final IdPlaces PLACES = IdPlaces.of("arxiv", SHAPE);

  static final Scheme<ArxivId> SCHEME =
      new Scheme<>(
          ArxivId::bare,
          address -> PLACES.read(address, ArxivId::bare),
          passage -> ArxivProse.in(passage.prose(), ArxivId::bare));

  public ArxivId {
    Objects.requireNonNull(value, "value");
  }

  @Override
  public String scheme() {
    return "arxiv";
  }

  /** The month in which the paper was first submitted: 2024-06 of {@code 2406.15877}. */
  public YearMonth submitted() {
    int slash = value.indexOf('/');
    String yymm = value.substring(slash + 1, slash + 5);
    int year = Integer.parseInt(yymm.substring(0, 2));
    return YearMonth.of(
        (slash >= 0 && year > 90 ? 1900 : 2000) + year, Integer.parseInt(yymm.substring(2)));
  }

  /**
   * Reads a string that is an arXiv id and nothing else, in any printed spelling: {@code
   * 2406.15877v2}, {@code arXiv:2406.15877 [cs.SE]}, the address of its page or of a mirror's, DOI
   * {@code 10.48550/arXiv.2406.15877}. The month is not held against today's, so that an archive of
   * exports does not depend on when it was made; see {@link #parse(String, YearMonth)}.
   */
  public static Optional<ArxivId> parse(String whole) {
    return SCHEME.parse(whole);
  }

  /** The same, but ids from after {@code latest} are none. */
  public static Optional<ArxivId> parse(String whole, YearMonth latest) {
    Objects.requireNonNull(latest, "latest");
    return parse(whole).filter(id -> !id.submitted().isAfter(latest));
  }

  /**
   * All in a text, each once, in order. A bare number needs a word or an address that says arXiv:
   * {@code findIn("in arXiv 2406.15877 and 2406.15878")} has two, {@code findIn("2406.15877")}
   * none.
   */
  public static List<ArxivId> findIn(String text) {
    return SCHEME.findIn(text);
  }

  /** The same, but ids from after {@code latest} are none. */
  public static List<ArxivId> findIn(String text, YearMonth latest) {
    Objects.requireNonNull(latest, "latest");
    return findIn(text).stream().filter(id -> !id.submitted().isAfter(latest)).toList();
  }

  private static Optional<ArxivId> bare(String printed) {
    String folded = printed.toLowerCase(Locale.ROOT);
    Matcher label = LABEL.matcher(folded);
    String id = label.lookingAt() ? folded.substring(label.end()) : folded;
    Matcher newStyle = NEW.matcher(id);
    if (newStyle.lookingAt() && ends(id, newStyle.end())) {
      return newStyle(newStyle);
    }
    Matcher oldStyle = OLD.matcher(id);
    return oldStyle.lookingAt() && ends(id, oldStyle.end()) ? oldStyle(oldStyle) : Optional.empty();
  }

  private static boolean ends(String id, int end) {
    return end == id.length() || CLASS.matcher(id).region(end, id.length()).matches();
  }

  private static Optional<ArxivId> newStyle(Matcher parts) {
    String number = parts.group(3);
    return month("20" + parts.group(1), parts.group(2), NEW_FIRST, LATEST)
        .filter(month -> number.length() == (month.isBefore(FIVE_DIGITS_FIRST) ? 4 : 5))
        .filter(month -> Integer.parseInt(number) > 0)
        .map(
            month ->
                new ArxivId(
                    parts.group(1) + parts.group(2) + "." + number, version(parts.group(4))));
  }

  private static Optional<ArxivId> oldStyle(Matcher parts) {
    String archive = ARCHIVES.get(parts.group(1).replace("-", ""));
    String century = parts.group(2).compareTo("90") > 0 ? "19" : "20";
    return month(century + parts.group(2), parts.group(3), OLD_FIRST, OLD_LAST)
        .filter(month -> archive != null && !parts.group(4).equals("000"))
        .map(
            month ->
                new ArxivId(
                    archive + "/" + parts.group(2) + parts.group(3) + parts.group(4),
                    version(parts.group(5))));
  }

  private static Optional<YearMonth> month(
      String year, String month, YearMonth first, YearMonth last) {
    int number = Integer.parseInt(month);
    if (number < 1 || number > 12) {
      return Optional.empty();
    }
    YearMonth stated = YearMonth.of(Integer.parseInt(year), number);
    return stated.isBefore(first) || stated.isAfter(last) ? Optional.empty() : Optional.of(stated);
  }

  private static Integer version(String digits) {
    return digits == null ? null : Integer.valueOf(digits);
  }
}
