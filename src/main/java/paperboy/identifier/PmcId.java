package paperboy.identifier;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * An id of PubMed Central.
 *
 * @param value {@code PMC7654321}
 */
public record PmcId(String value) implements Identifier {

  /** {@code PMC7654321}. */
  private static final String SHAPE = "PMC[1-9]\\d{0,8}+(?!\\d)";

  /** {@code PMCID: PMC7654321}. */
  private static final String WHOLE = "(?:pmcid[\\s:]{0,3}+)?+(?<id>" + SHAPE + ")";

  /** The same among words; fewer than four digits are somebody else's abbreviation. */
  private static final String PROSE = "(?<![a-z\\d])(?<id>PMC[1-9]\\d{3,8}+)(?![a-z\\d])";

  static final Scheme<PmcId> SCHEME =
      Scheme.of("pmcid", SHAPE, WHOLE, PROSE, List.of("pmc"), PmcId::read);

  public PmcId {
    Objects.requireNonNull(value, "value");
  }

  @Override
  public String scheme() {
    return "pmcid";
  }

  /**
   * Reads a string that is nothing else: {@code PMC7654321}, {@code
   * https://pmc.ncbi.nlm.nih.gov/articles/PMC7654321/}.
   */
  public static Optional<PmcId> parse(String whole) {
    return SCHEME.parse(whole);
  }

  /** All in a text, each once, in order: {@code PMC7654321}. */
  public static List<PmcId> findIn(String text) {
    return SCHEME.findIn(text);
  }

  private static Optional<PmcId> read(String printed) {
    return Optional.of(new PmcId(printed.toUpperCase(Locale.ROOT)));
  }
}
