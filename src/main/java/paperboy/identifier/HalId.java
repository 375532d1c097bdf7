package paperboy.identifier;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * An id of the open archive HAL or of one of its portals.
 *
 * @param value in lower case, without version: {@code hal-01234567}, {@code tel-00123456}
 */
public record HalId(String value) implements Identifier {

  /** {@code hal-01234567v2}; the version is not part of the id. */
  private static final String SHAPE = "[a-z]{2,12}+-\\d{8}(?!\\d)";

  /** {@code HAL: hal-01234567v2}. */
  private static final String WHOLE = "(?:hal[\\s:]{1,2}+)?(?<id>" + SHAPE + ")(?:v\\d{1,2}+)?+";

  /** Among words only the prefixes that HAL gives out widely. */
  private static final String PROSE =
      "(?=[htidcmpel])(?<![a-z\\d/-])(?<id>(?:hal|tel|halshs|inria|dumas|cel|medihal|pastel|ensl|lirmm|inserm)-\\d{8})(?!\\d)";

  static final Scheme<HalId> SCHEME =
      Scheme.of("hal", SHAPE, WHOLE, PROSE, List.of("-"), HalId::read);

  public HalId {
    Objects.requireNonNull(value, "value");
  }

  @Override
  public String scheme() {
    return "hal";
  }

  /**
   * Reads a string that is nothing else: {@code hal-01234567}, {@code
   * https://hal.science/hal-01234567v2/document}.
   */
  public static Optional<HalId> parse(String whole) {
    return SCHEME.parse(whole);
  }

  /** All in a text, each once, in order: {@code hal-01234567v2} is {@code hal-01234567}. */
  public static List<HalId> findIn(String text) {
    return SCHEME.findIn(text);
  }

  private static Optional<HalId> read(String printed) {
    return Optional.of(new HalId(printed.toLowerCase(Locale.ROOT)));
  }
}
