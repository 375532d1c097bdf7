package paperboy.identifier;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A paper of the Proceedings of Machine Learning Research.
 *
 * @param value volume and key: {@code v97/tan19a}
 */
public record PmlrId(String value) implements Identifier {

  /**
   * {@code v97/tan19a}: a key is a name, a year, a letter; {@code v1/main/assets/} in a repository.
   */
  private static final String SHAPE =
      "v\\d{1,3}(?:-[a-z\\d]{1,12}+)?+/(?:main/assets/)?+[a-z][a-z'_-]{0,40}+\\d\\d[a-z]{0,2}+(?![a-z\\d])";

  /** {@code PMLR v97/tan19a}. */
  private static final String WHOLE = "(?:pmlr[\\s:]{1,2}+)?+(?<id>" + SHAPE + ")";

  /** The same, where only the label makes it one. */
  private static final String PROSE = "(?<![a-z\\d])pmlr[\\s:]{1,2}+(?<id>" + SHAPE + ")";

  static final Scheme<PmlrId> SCHEME =
      Scheme.of("pmlr", SHAPE, WHOLE, PROSE, List.of("pmlr"), PmlrId::read);

  public PmlrId {
    Objects.requireNonNull(value, "value");
  }

  @Override
  public String scheme() {
    return "pmlr";
  }

  /**
   * Reads a string that is nothing else: {@code
   * https://proceedings.mlr.press/v97/tan19a/tan19a.pdf}, {@code v97/tan19a}.
   */
  public static Optional<PmlrId> parse(String whole) {
    return SCHEME.parse(whole);
  }

  /** All in a text, each once, in order: in addresses, or behind {@code PMLR}. */
  public static List<PmlrId> findIn(String text) {
    return SCHEME.findIn(text);
  }

  private static Optional<PmlrId> read(String printed) {
    return Optional.of(new PmlrId(printed.toLowerCase(Locale.ROOT).replace("main/assets/", "")));
  }
}
