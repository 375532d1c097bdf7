package paperboy.identifier;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The number of an abstract on SSRN.
 *
 * @param value digits: {@code 3445102}
 */
public record SsrnId(String value) implements Identifier {

  /** {@code 3445102}. */
  private static final String SHAPE = "[1-9]\\d{2,8}+(?!\\d)";

  /** {@code SSRN 3445102}, {@code SSRN-id3445102}. */
  private static final String WHOLE =
      "(?:ssrn[\\s:_-]{0,2}+(?:id[\\s:]{0,2}+)?+)?+(?<id>" + SHAPE + ")";

  /** The same, where only the label makes it one. */
  private static final String PROSE =
      "(?<![a-z\\d/.])ssrn[\\s:_-]{1,2}+(?:id[\\s:]{0,2}+)?+(?<id>[1-9]\\d{5,8}+)(?!\\d)";

  static final Scheme<SsrnId> SCHEME =
      Scheme.of("ssrn", SHAPE, WHOLE, PROSE, List.of("ssrn"), SsrnId::read);

  public SsrnId {
    Objects.requireNonNull(value, "value");
  }

  @Override
  public String scheme() {
    return "ssrn";
  }

  /**
   * Reads a string that is nothing else: {@code SSRN 3445102}, {@code
   * https://ssrn.com/abstract=3445102}, or the number alone.
   */
  public static Optional<SsrnId> parse(String whole) {
    return SCHEME.parse(whole);
  }

  /** All in a text, each once, in order: only with a label or in an address. */
  public static List<SsrnId> findIn(String text) {
    return SCHEME.findIn(text);
  }

  private static Optional<SsrnId> read(String digits) {
    return Optional.of(new SsrnId(digits));
  }
}
