package paperboy.identifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import paperboy.url.Brackets;
import paperboy.url.Lines;
import paperboy.url.Percent;
import paperboy.url.WebAddress;

/**
 * A DOI as a file prints or links it.
 *
 * @param value in lower case, in which DOIs compare: {@code 10.1145/3292500.3330701}
 * @param version of a preprint where the address of its page states one; else null
 * @see <a href="https://www.doi.org/doi-handbook/">DOI Handbook</a>
 */
public record Doi(String value, Integer version) implements Identifier {

  /** {@code 10.1145/3292500.3330701}; the slash may be escaped, SICI forms hold {@code <1::A>}. */
  private static final String SHAPE =
      "10\\.\\d{4,9}+(?:\\.\\d{1,9}+){0,3}+(?:/|%2F)(?:[-\\w.;()/:\\[\\]+%]|<\\d{1,6}+:[^<>\\s]{1,40}+>){1,300}+";

  private static final Pattern WHOLE =
      Pattern.compile("(?i)(?:(?:urn:|info:)?+doi\\s?[:/]?\\s?)?+(?<id>" + SHAPE + ")");

  /** Among words: behind nothing that a number would go on from. */
  private static final Wording PROSE =
      Wording.of("(?:(?<![a-z\\d_.-])|(?<=doi[_.-]?))(?<id>" + SHAPE + ")");

  /** In a path or a parameter: at its beginning or behind a sign. */
  private static final Pattern LINKED = Pattern.compile("(?i)(?:^|(?<=[/=:]))" + SHAPE);

  /** {@code 10.1101/2021.05.29.446289v1}: the preprint servers that number versions so. */
  private static final Pattern VERSIONED =
      Pattern.compile("(10\\.(?:1101|64898)/[\\d.]{6,30}+)v([1-9]\\d{0,2}+)");

  private static final List<String> SIGNS = List.of("10.");

  /** {@code 10.1093/bib/bbz020/5363831}: Oxford's addresses go on with an article's number. */
  private static final Pattern NUMBERED =
      Pattern.compile("(10\\.1093/[\\w.-]{1,40}+/[\\w.-]{1,40}+)/\\d{4,9}+");

  private static final List<String> TAILS =
      Lines.of(Doi.class, "/paperboy/identifier/doi-tails.txt");

  private static final IdPlaces PLACES = IdPlaces.of("doi", SHAPE);

  static final Scheme<Doi> SCHEME = new Scheme<>(Doi::bare, Doi::at, Doi::prose);

  public Doi {
    Objects.requireNonNull(value, "value");
  }

  @Override
  public String scheme() {
    return "doi";
  }

  /**
   * Reads a string that is a DOI and nothing else: {@code doi:10.1145/3292500.3330701}, {@code
   * https://doi.org/10.1145/3292500.3330701}, a publisher's page. Short DOIs ({@code 10/gfz2}) are
   * read behind {@code doi.org} only.
   */
  public static Optional<Doi> parse(String whole) {
    return SCHEME.parse(whole);
  }

  /**
   * All in a text, each once, in order: {@code findIn("(doi:10.1145/3292500).")} is {@code
   * 10.1145/3292500}. Dates and fractions ({@code 06/10/2024}, {@code 10/12}) are none.
   */
  public static List<Doi> findIn(String text) {
    return SCHEME.findIn(text);
  }

  private static Optional<Doi> bare(String printed) {
    Matcher matcher = WHOLE.matcher(printed);
    return matcher.matches() ? read(matcher.group("id")) : Optional.empty();
  }

  private static List<Mention<Doi>> prose(Passage passage) {
    return passage.says(SIGNS) ? PROSE.in(passage.prose(), Doi::read) : List.of();
  }

  private static Stream<Doi> at(WebAddress address) {
    List<Doi> found = new ArrayList<>(PLACES.read(address, Doi::placed).toList());
    first(Percent.decode(address.path())).ifPresent(found::add);
    address.parameters().forEach(p -> first(p.decoded()).ifPresent(found::add));
    return found.stream();
  }

  private static Optional<Doi> first(String part) {
    Matcher matcher = LINKED.matcher(part);
    return part.contains("10.") && matcher.find() ? read(matcher.group()) : Optional.empty();
  }

  private static Optional<Doi> placed(String doi) {
    return Optional.of(new Doi(trimmed(doi.toLowerCase(Locale.ROOT)), null));
  }

  private static Optional<Doi> read(String printed) {
    String doi = trimmed(Percent.decode(printed).toLowerCase(Locale.ROOT));
    if (doi.indexOf('/') == doi.length() - 1 || doi.indexOf('/') < 0) {
      return Optional.empty();
    }
    Matcher versioned = VERSIONED.matcher(doi);
    return Optional.of(
        versioned.matches()
            ? new Doi(versioned.group(1), Integer.valueOf(versioned.group(2)))
            : new Doi(doi, null));
  }

  private static String trimmed(String doi) {
    String trimmed = doi.substring(0, Brackets.balancedEnd(doi));
    for (String before = null; !trimmed.equals(before); ) {
      before = trimmed;
      trimmed = withoutTail(withoutMarks(trimmed));
    }
    Matcher numbered = NUMBERED.matcher(trimmed);
    return numbered.matches() ? numbered.group(1) : trimmed;
  }

  private static String withoutMarks(String doi) {
    int end = doi.length();
    while (end > 0 && ".,;:/_-([".indexOf(doi.charAt(end - 1)) >= 0) {
      end--;
    }
    return doi.substring(0, end);
  }

  private static String withoutTail(String doi) {
    int slash = doi.indexOf('/');
    return TAILS.stream()
        .filter(tail -> doi.endsWith(tail) && doi.length() - tail.length() > slash + 1)
        .findFirst()
        .map(tail -> doi.substring(0, doi.length() - tail.length()))
        .orElse(doi);
  }
}
