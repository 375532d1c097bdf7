package paperboy.identifier;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A paper's id on Semantic Scholar.
 *
 * @param value 40 hexadecimal digits in lower case, or {@code CorpusID:13756489}
 */
public record SemanticScholarId(String value) implements Identifier {

  /** {@code 204e3073870fae3d05bcbc2f6a8e263d9b72e776}, {@code CorpusID:13756489}. */
  private static final String SHAPE = "(?:[\\da-f]{40}(?![\\w])|CorpusID:\\d{1,10}+)";

  /** {@code S2CID 13756489}. */
  private static final String CORPUS = "(?:CorpusID[:\\s]{1,2}+|S2CID[:\\s]{0,2}+)\\d{1,10}+";

  private static final String WHOLE = "(?:s2:)?+(?<id>" + SHAPE + "|" + CORPUS + ")";

  /** Forty digits alone may be anything; a corpus number says what it is. */
  private static final String PROSE = "(?<![a-z\\d])(?<id>" + CORPUS + ")(?!\\d)";

  /** {@code CorpusID:} and {@code S2CID } before the number. */
  private static final Pattern LABEL = Pattern.compile("(?i)^(?:corpusid|s2cid)\\W{0,2}+");

  static final Scheme<SemanticScholarId> SCHEME =
      Scheme.of("s2", SHAPE, WHOLE, PROSE, List.of("corpusid", "s2cid"), SemanticScholarId::read);

  public SemanticScholarId {
    Objects.requireNonNull(value, "value");
  }

  @Override
  public String scheme() {
    return "s2";
  }

  /**
   * Reads a string that is nothing else: {@code CorpusID:13756489}, {@code
   * https://www.semanticscholar.org/paper/204e3073870fae3d05bcbc2f6a8e263d9b72e776}.
   */
  public static Optional<SemanticScholarId> parse(String whole) {
    return SCHEME.parse(whole);
  }

  /**
   * All in a text, each once, in order: in addresses, or {@code CorpusID:13756489} and {@code S2CID
   * 13756489}.
   */
  public static List<SemanticScholarId> findIn(String text) {
    return SCHEME.findIn(text);
  }

  private static Optional<SemanticScholarId> read(String printed) {
    boolean hash = printed.length() == 40 && Character.digit(printed.charAt(1), 16) >= 0;
    return Optional.of(
        new SemanticScholarId(
            hash
                ? printed.toLowerCase(Locale.ROOT)
                : "CorpusID:" + LABEL.matcher(printed).replaceFirst("")));
  }
}
