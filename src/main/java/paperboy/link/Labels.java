package paperboy.link;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import paperboy.text.LowerCase;
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

  /** Hangul's first letter: none of those scripts has an earlier one. */
  private static final int FIRST_SPACELESS = 0x1100;

  /**
   * A row of {@code labels.txt}.
   *
   * @param text the word, or words, in folded form; with a space at both ends unless its script has
   *     none
   * @param rel what it names; null for words that say nothing
   * @param rank its place among all, the longest first
   */
  private record Word(String text, Rel rel, int rank) {

    /** The label without this word, or the same label when it does not hold it. */
    String offFrom(String label) {
      return label.replace(text, " ");
    }
  }

  /** Longest first, so that {@code project page} is not read as {@code project}. */
  private static final List<Word> WORDS = words();

  /** Those between spaces by their first word: few begin like a word of a label. */
  private static final Map<String, List<Word>> BY_FIRST =
      WORDS.stream()
          .filter(word -> word.text().startsWith(" "))
          .collect(Collectors.groupingBy(word -> word.text().strip().split(" ", 2)[0]));

  private Labels() {}

  /** Empty for labels that name nothing, titles and sentences among them. */
  static Optional<Rel> rel(String label) {
    if (label.length() > LONGEST) {
      return Optional.empty();
    }
    String rest = " " + fold(label) + " ";
    Rel named = null;
    for (Word word : within(rest)) {
      String without = word.offFrom(rest);
      if (named == null && !without.equals(rest)) {
        named = word.rel();
      }
      rest = without;
    }
    return rest.isBlank() ? Optional.ofNullable(named) : Optional.empty();
  }

  /** The words that may stand in a label: where a script has no spaces, any. */
  private static List<Word> within(String label) {
    return label.chars().anyMatch(c -> c >= FIRST_SPACELESS) && SPACELESS.matcher(label).find()
        ? WORDS
        : Arrays.stream(label.strip().split(" "))
            .distinct()
            .flatMap(first -> BY_FIRST.getOrDefault(first, List.of()).stream())
            .sorted(Comparator.comparingInt(Word::rank))
            .toList();
  }

  private static List<Word> words() {
    List<Word> words =
        Lines.columns(Labels.class, "/paperboy/link/labels.txt", 2).stream()
            .flatMap(row -> Arrays.stream(row[1].split("\\|")).map(word -> word(row[0], word)))
            .sorted(Comparator.comparingInt((Word word) -> word.text().strip().length()).reversed())
            .toList();
    return IntStream.range(0, words.size())
        .mapToObj(rank -> new Word(words.get(rank).text(), words.get(rank).rel(), rank))
        .toList();
  }

  private static Word word(String rel, String printed) {
    String text = fold(printed);
    return new Word(
        SPACELESS.matcher(text).matches() ? text : " " + text + " ",
        rel.equals("-") ? null : Rel.valueOf(rel.toUpperCase(Locale.ROOT)),
        0);
  }

  private static String fold(String label) {
    String lower = LowerCase.of(Normalizer.normalize(label, Normalizer.Form.NFKC));
    return DECORATION.matcher(lower).replaceAll(" ").strip();
  }
}
