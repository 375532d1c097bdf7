package paperboy.identifier;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A PubMed number.
 *
 * @param value digits without leading zeros: {@code 31452104}
 */
public record PubMedId(String value) implements Identifier {

  /** {@code 31452104}. */
  private static final String SHAPE = "[1-9]\\d{0,7}+(?![\\d.])";

  /** {@code PMID: 31452104}. */
  private static final String WHOLE = "(?:pmid[\\s:.]{0,3}+)?+(?<id>" + SHAPE + ")";

  /** The same, where only the label makes it one. */
  private static final String PROSE =
      "(?<![a-z\\d])(?:pmid|pubmed(?: ?id)?+)[\\s:.#]{0,3}+(?<id>[1-9]\\d{0,7}+)(?!\\d)";

  static final Scheme<PubMedId> SCHEME =
      Scheme.of("pmid", SHAPE, WHOLE, PROSE, List.of("pmid", "pubmed"), PubMedId::read);

  public PubMedId {
    Objects.requireNonNull(value, "value");
  }

  @Override
  public String scheme() {
    return "pmid";
  }

  /**
   * Reads a string that is nothing else: {@code PMID: 31452104}, {@code
   * https://pubmed.ncbi.nlm.nih.gov/31452104/}. A bare number is taken for one.
   */
  public static Optional<PubMedId> parse(String whole) {
    return SCHEME.parse(whole);
  }

  /**
   * All in a text, each once, in order: only with a label, {@code PMID: 31452104}, or in an
   * address.
   */
  public static List<PubMedId> findIn(String text) {
    return SCHEME.findIn(text);
  }

  private static Optional<PubMedId> read(String digits) {
    return Optional.of(new PubMedId(digits));
  }
}
