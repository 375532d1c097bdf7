package paperboy.extract;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;
import paperboy.text.LowerCase;

/** Compares texts by their words, whatever their case, width and punctuation. */
final class Words {

  private Words() {}

  /** Letters and digits in lower case: {@code "LoRA: Low-Rank"} is {@code loralowrank}. */
  static String fold(String text) {
    return ascii(text)
        ? foldAscii(text)
        : kept(lower(text, Normalizer.Form.NFKD), Character::isLetterOrDigit);
  }

  private static String foldAscii(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        folded.append(c);
      } else if (c >= 'A' && c <= 'Z') {
        folded.append((char) (c - 'A' + 'a'));
      }
    }
    return folded.toString();
  }

  /** In a normal form and lower case; ASCII is in all of them as it stands. */
  static String lower(String text, Normalizer.Form form) {
    return LowerCase.of((ascii(text) ? text : Normalizer.normalize(text, form)));
  }

  private static boolean ascii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** The characters of a text that pass; no stream, every line and label is folded. */
  static String kept(String text, IntPredicate passes) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (passes.test(c)) {
        kept.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return kept.toString();
  }

  /** 0 to 1: the share of common words (ideographs count as words) of the two sets of words. */
  static double alike(String a, String b) {
    return alike(of(a), of(b));
  }

  /** The same of the words of two texts, as {@link #of} gives them. */
  static double alike(Set<String> left, Set<String> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return 0;
    }
    int both = 0;
    for (String word : left) {
      both += right.contains(word) ? 1 : 0;
    }
    return 2.0 * both / (left.size() + right.size());
  }

  /** The words of a text in lower case. */
  static Set<String> of(String text) {
    Set<String> words = new HashSet<>();
    StringBuilder word = new StringBuilder();
    String s = lower(text, Normalizer.Form.NFKC) + " ";
    for (int i = 0; i < s.length(); i += Character.charCount(s.codePointAt(i))) {
      int c = s.codePointAt(i);
      if (Character.isIdeographic(c)) {
        words.add(Character.toString(c));
      } else if (Character.isLetterOrDigit(c)) {
        word.appendCodePoint(c);
        continue;
      }
      if (word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }
}
