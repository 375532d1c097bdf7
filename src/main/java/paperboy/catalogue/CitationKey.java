package paperboy.catalogue;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import paperboy.text.LowerCase;
import paperboy.url.Lines;

/**
 * What a paper is cited by: the first author's family name, the year, and the title's first word
 * that says something, {@code lovelace2024bench}; two words of the title where no author is known.
 * Letters of other scripts are written in Latin ones.
 */
final class CitationKey {

  private static final String UNKNOWN = "paper";

  /** {@code the}, {@code of}, {@code and}: words that titles begin with and say nothing. */
  private static final Set<String> EMPTY_WORDS =
      Set.copyOf(Lines.of(CitationKey.class, "empty-words.txt"));

  /** {@code Jr.}, {@code III}. */
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  private CitationKey() {}

  /**
   * The key without a letter.
   *
   * @param authors names in reading order; may be empty
   * @param published begins with a year; may be null
   */
  static String base(List<String> authors, String published, String title) {
    List<String> words = words(title);
    String year = published == null ? "" : published.substring(0, 4);
    String first = words.isEmpty() ? UNKNOWN : words.get(0);
    if (authors.isEmpty()) {
      return first + year + (words.size() > 1 ? words.get(1) : "");
    }
    String family = latin(family(authors.get(0)));
    return (family.isEmpty() ? UNKNOWN : family) + year + first;
  }

  /** The n-th key of a base: none, {@code a}, {@code b} … {@code z}, {@code aa} … */
  static String letter(int n) {
    return n == 0 ? "" : letter((n - 1) / 26) + (char) ('a' + (n - 1) % 26);
  }

  /**
   * The last word of a name, whatever stands behind it: {@code Lovelace} of {@code Ada Lovelace}.
   */
  static String family(String name) {
    String[] words = name.strip().split("[\\s,]+");
    int last = words.length - 1;
    while (last > 0 && SUFFIXES.contains(LowerCase.of(words[last]).replace(".", ""))) {
      last--;
    }
    return words[last];
  }

  private static List<String> words(String title) {
    List<String> all =
        Arrays.stream(title.split("[^\\p{L}\\p{N}\\p{M}]+"))
            .map(CitationKey::latin)
            .filter(word -> !word.isEmpty())
            .toList();
    List<String> telling = all.stream().filter(w -> !EMPTY_WORDS.contains(w)).toList();
    return Stream.concat(telling.stream(), all.stream()).distinct().map(CitationKey::cut).toList();
  }

  /** A title without spaces is one long word. */
  private static String cut(String word) {
    return word.length() > 16 ? word.substring(0, 16) : word;
  }

  /** Lower-case Latin letters and digits: {@code Müller} → {@code muller}. */
  private static String latin(String text) {
    boolean plain = text.chars().allMatch(c -> c < 0x80);
    String latin = plain ? text : Latin.OF_ANY.transliterate(text);
    StringBuilder kept = new StringBuilder();
    LowerCase.of(latin)
        .chars()
        .filter(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9')
        .forEach(c -> kept.append((char) c));
    return kept.toString();
  }

  /** Loaded when a name needs it. */
  private static final class Latin {
    private static final Transliterator OF_ANY =
        Transliterator.getInstance("Any-Latin; Latin-ASCII");
  }
}
