package paperboy.identifier;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The id of a forum on OpenReview.
 *
 * @param value as in its address, case and all: {@code qNLe3iq2El}
 */
public record OpenReviewId(String value) implements Identifier {

  /** {@code qNLe3iq2El}, {@code B1-Hhnslg}; groups ({@code ICLR.cc}) and profiles are none. */
  private static final String SHAPE = "[\\w-]{7,14}+(?![\\w~/-]|\\.\\w)";

  /** {@code openreview:qNLe3iq2El}. */
  private static final String WHOLE = "(?:openreview:\\s?)?+(?<id>" + SHAPE + ")";

  /** The same, where only the label makes it one. */
  private static final String PROSE = "(?<![a-z\\d])openreview:\\s?(?<id>" + SHAPE + ")";

  static final Scheme<OpenReviewId> SCHEME =
      Scheme.of("openreview", SHAPE, WHOLE, PROSE, List.of("openreview:"), OpenReviewId::read);

  public OpenReviewId {
    Objects.requireNonNull(value, "value");
  }

  @Override
  public String scheme() {
    return "openreview";
  }

  /**
   * Reads a string that is nothing else: {@code https://openreview.net/forum?id=qNLe3iq2El}, {@code
   * openreview:qNLe3iq2El}, or the id alone.
   */
  public static Optional<OpenReviewId> parse(String whole) {
    return SCHEME.parse(whole);
  }

  /** All in a text, each once, in order: in addresses, or behind {@code openreview:}. */
  public static List<OpenReviewId> findIn(String text) {
    return SCHEME.findIn(text);
  }

  private static Optional<OpenReviewId> read(String id) {
    return Optional.of(new OpenReviewId(id));
  }
}
