package paperboy.extract;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Compares texts by their words, whatever their case, width and punctuation. */
final class Words {

  private Words() {}

  /** Letters and digits in lower case: {@code "LoRA: Low-Rank"} is {@code loralowrank}. */
  static String fold(String text) {
    String s = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder kept = new StringBuilder(s.length());
    s.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** 0 to 1: the share of common words (ideographs count as words) of the two sets of words. */
  static double alike(String a, String b) {
    Set<String> left = of(a);
    Set<String> right = of(b);
    if (left.isEmpty() || right.isEmpty()) {
      return 0;
    }
    Set<String> both = new HashSet<>(left);
    both.retainAll(right);
    return 2.0 * both.size() / (left.size() + right.size());
  }

  private static Set<String> of(String text) {
    Set<String> words = new HashSet<>();
    StringBuilder word = new StringBuilder();
    String s = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT) + " ";
    s.codePoints()
        .forEach(
            c -> {
              if (Character.isIdeographic(c)) {
                words.add(Character.toString(c));
              } else if (Character.isLetterOrDigit(c)) {
                word.appendCodePoint(c);
                return;
              }
              if (word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
              }
            });
    return words;
  }
}
