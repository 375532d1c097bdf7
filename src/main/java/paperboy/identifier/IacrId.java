package paperboy.identifier;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A number of the IACR's Cryptology ePrint Archive.
 *
 * @param value year and number without leading zeros: {@code 2024/1}
 */
public record IacrId(String value) implements Identifier {

  /** {@code 2017/1118}, {@code 2008/007}. */
  private static final String SHAPE = "(?:199[6-9]|20\\d\\d)/\\d{1,4}+(?!\\d)";

  /** {@code Cryptology ePrint Archive, Report 2017/1118}; {@code ePrint 2017/1118}. */
  private static final String LABEL =
      "(?:iacr|eprint|cryptology)(?:[\\s,:]{1,2}+(?:cryptology|eprint|archive|iacr|report|paper|no\\.?+)){0,4}+[\\s,:]{1,2}+";

  private static final String WHOLE = "(?:" + LABEL + ")?+(?<id>" + SHAPE + ")";

  private static final String PROSE = "(?<![a-z\\d])" + LABEL + "(?<id>" + SHAPE + ")(?![/\\w])";

  static final Scheme<IacrId> SCHEME =
      Scheme.of("iacr", SHAPE, WHOLE, PROSE, List.of("iacr", "eprint", "cryptology"), IacrId::read);

  public IacrId {
    Objects.requireNonNull(value, "value");
  }

  @Override
  public String scheme() {
    return "iacr";
  }

  /**
   * Reads a string that is nothing else: {@code IACR ePrint 2017/1118}, {@code
   * https://eprint.iacr.org/2017/1118.pdf}, {@code 2017/1118}.
   */
  public static Optional<IacrId> parse(String whole) {
    return SCHEME.parse(whole);
  }

  /**
   * All in a text, each once, in order: only with a label, {@code Cryptology ePrint Archive, Report
   * 2017/1118}, or in an address: {@code 2017/11} alone is a month.
   */
  public static List<IacrId> findIn(String text) {
    return SCHEME.findIn(text);
  }

  private static Optional<IacrId> read(String printed) {
    int number = Integer.parseInt(printed.substring(5));
    return number == 0
        ? Optional.empty()
        : Optional.of(new IacrId(printed.substring(0, 5) + number));
  }
}
