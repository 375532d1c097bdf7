package paperboy.link;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import paperboy.url.Lines;

/** What the printed label of a link says it leads to, in many languages. */
final class Labels {

  /** A longer label is a title or a sentence; its words name no link. */
  private static final int LONGEST = 48;

  /** Everything but letters and what joins them: {@code [PDF] 2 ↗} is {@code pdf}. */
  private static final Pattern DECORATION = Pattern.compile("[^\\p{L}\\p{M}-]++");

  /** Chinese, Japanese and Korean words stand without spaces around them. */
  private static final Pattern SPACELESS =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}ー]++");

  /**
   * A row of {@code labels.txt}.
   *
   * @param text the word, or words, in folded form
   * @param rel what it names; null for words that say nothing
   */
  private record Word(String text, Rel rel) {

    /** The label without this word, or the same label when it does not hold it. */
    String offFrom(String label) {
      return SPACELESS.matcher(text).matches()
          ? label.replace(text, " ")
          : label.replace(" " + text + " ", " ");
    }
  }

  /** Longest first, so that {@code project page} is not read as {@code project}. */
  private static final List<Word> WORDS =
      Lines.columns(Labels.class, "/paperboy/link/labels.txt", 2).stream()
          .flatMap(row -> Arrays.stream(row[1].split("\\|")).map(word -> word(row[0], word)))
          .sorted(Comparator.comparingInt((Word word) -> word.text().length()).reversed())
          .toList();

  private Labels() {}

  /** Empty for labels that name nothing, titles and sentences among them. */
  static Optional<Rel> rel(String label) {
    String rest = label.length() > LONGEST ? "" : " " + fold(label) + " ";
    Rel named = null;
    for (Word word : WORDS) {
      String without = word.offFrom(rest);
      if (named == null && !without.equals(rest)) {
        named = word.rel();
      }
      rest = without;
    }
    return rest.isBlank() ? Optional.ofNullable(named) : Optional.empty();
  }

  private static Word word(String rel, String printed) {
    return new Word(
        fold(printed), rel.equals("-") ? null : Rel.valueOf(rel.toUpperCase(Locale.ROOT)));
  }

  private static String fold(String label) {
    String lower = Normalizer.normalize(label, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return DECORATION.matcher(lower).replaceAll(" ").strip();
  }
}
