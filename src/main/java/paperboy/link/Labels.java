package paperboy.link;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import paperboy.url.Lines;

/** What the printed label of a link says it leads to, in many languages. */
final class Labels {

  /** A longer label is a title or a sentence, and its words name no link. */
  private static final int LONGEST = 32;

  /** Everything but letters, digits and what joins words: {@code [PDF] ↗} is {@code pdf}. */
  private static final Pattern DECORATION = Pattern.compile("[^\\p{L}\\p{M}\\p{N}-]++");

  private static final Map<String, Rel> RELS = read();

  private Labels() {}

  static Optional<Rel> rel(String label) {
    if (label.length() > 4 * LONGEST) {
      return Optional.empty();
    }
    String folded = fold(label);
    if (folded.isEmpty() || folded.length() > LONGEST) {
      return Optional.empty();
    }
    Rel whole = RELS.get(folded);
    return whole != null ? Optional.of(whole) : containedIn(folded);
  }

  /** The longest known word decides: {@code official code} is code. */
  private static Optional<Rel> containedIn(String folded) {
    String padded = " " + folded + " ";
    if (folded.chars().filter(c -> c == ' ').count() > 2) {
      return Optional.empty();
    }
    return RELS.entrySet().stream()
        .filter(
            row ->
                spaceless(row.getKey())
                    ? folded.contains(row.getKey())
                    : padded.contains(" " + row.getKey() + " "))
        .max(Map.Entry.comparingByKey((a, b) -> Integer.compare(a.length(), b.length())))
        .map(Map.Entry::getValue);
  }

  private static String fold(String label) {
    String lower = Normalizer.normalize(label, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return DECORATION.matcher(lower).replaceAll(" ").strip();
  }

  /** Chinese, Japanese and Korean words stand without spaces around them. */
  private static boolean spaceless(String word) {
    return Character.isIdeographic(word.charAt(0))
        || word.charAt(0) >= 0x3040 && word.charAt(0) <= 0x30ff
        || word.charAt(0) >= 0xac00 && word.charAt(0) <= 0xd7a3;
  }

  private static Map<String, Rel> read() {
    Map<String, Rel> rels = new LinkedHashMap<>();
    for (String[] row : Lines.columns(Labels.class, "/paperboy/link/labels.txt", 2)) {
      Rel rel = Rel.valueOf(row[0].toUpperCase(Locale.ROOT));
      Arrays.stream(row[1].split("\\|")).forEach(word -> rels.putIfAbsent(fold(word), rel));
    }
    return rels;
  }
}
