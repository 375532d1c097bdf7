package paperboy.identifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** arXiv ids among words, where a bare number may be a price or a date. */
final class ArxivProse {

  /**
   * {@code 2406.15877v2}, {@code hep-th/9901001}; money, longer numbers and percentages are none.
   */
  private static final Pattern CANDIDATE =
      Pattern.compile(
          "(?i)(?:(?<![\\d.$€£¥])|(?<=arxiv\\.))(?:\\d{4}\\.\\d{4,5}+|(?<![a-z-])[a-z]{2,8}+(?:-[a-z]{2,4}+)?+(?:\\.[a-z-]{2,12}+)?+/\\d{7})"
              + "(?:v[1-9]\\d{0,2}+)?+(?![\\da-z%]|\\.\\d)");

  /** {@code 10.48550/arXiv.} and {@code arXiv:} touch what follows; words may stand between. */
  private static final Pattern SAYS_ARXIV =
      Pattern.compile("(?i)(?:arxiv|ar5iv)(?:[^。！？.!?\\n]|\\.(?!\\s)|(?<=\\bno)\\.){0,40}+$");

  /** Ids in a row: {@code 2406.15877, 2406.15878 and 2406.15879}. */
  private static final Pattern ROW =
      Pattern.compile("(?i)[\\s,;、，；/&+]{0,3}+(?:and|和|及|と|und|et|y)?+\\s{0,2}+");

  /** {@code [cs.LG]}, {@code (hep-th)}, {@code on arXiv} behind an id. */
  private static final Pattern CLASS =
      Pattern.compile(
          "(?i)\\s?+(?:[\\[(](?:(?:cs|math|stat|eess|econ|q-bio|q-fin|physics|astro-ph|cond-mat|nlin)\\.[a-z-]{2,15}+"
              + "|hep-(?:th|ph|ex|lat)|quant-ph|gr-qc|math-ph|astro-ph|cond-mat|nucl-(?:th|ex))[\\])]"
              + "|[\\[(]?(?:on )?arxiv\\b)");

  /** {@code hep-th/}, {@code math.GT/}: names that only arXiv has; {@code math/} may be a path. */
  private static final Pattern OWN_WORD = Pattern.compile("(?i)[a-z]++[-.]");

  private static final int BEFORE = 60;

  /** An id has seven digits, a new one eight: most lines have fewer and need no looking through. */
  private static final int FEWEST = 7;

  private ArxivProse() {}

  static List<Mention<ArxivId>> in(String text, Function<String, Optional<ArxivId>> read) {
    if (digits(text) < FEWEST) {
      return List.of();
    }
    List<Mention<ArxivId>> mentions = new ArrayList<>();
    Matcher candidate = CANDIDATE.matcher(text);
    int row = -1;
    while (candidate.find()) {
      Optional<ArxivId> id = read.apply(candidate.group());
      if (id.isPresent() && said(text, candidate, row)) {
        mentions.add(new Mention<>(candidate.start(), candidate.end(), id.get()));
        row = candidate.end();
      }
    }
    return mentions;
  }

  private static int digits(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      digits += text.charAt(i) >= '0' && text.charAt(i) <= '9' ? 1 : 0;
    }
    return digits;
  }

  private static boolean said(String text, Matcher candidate, int row) {
    return OWN_WORD.matcher(candidate.group()).lookingAt()
        || row >= 0 && between(text, row, candidate.start())
        || SAYS_ARXIV
            .matcher(text)
            .region(Math.max(0, candidate.start() - BEFORE), candidate.start())
            .find()
        || CLASS.matcher(text).region(candidate.end(), text.length()).lookingAt();
  }

  private static boolean between(String text, int from, int to) {
    return to - from < 12 && ROW.matcher(text).region(from, to).matches();
  }
}
