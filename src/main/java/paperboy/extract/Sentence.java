package paperboy.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences within a line: where they end, and whether they say anything but names. */
final class Sentence {

  /** {@code tools}, {@code with}: longer than what stands within names, {@code van der}. */
  private static final Pattern SMALL = Pattern.compile("(?<![\\p{L}’'-])\\p{Ll}{4}");

  private Sentence() {}

  /** Whether a sentence holds words that no names do, so that none go on behind it. */
  static boolean says(String sentence) {
    Matcher m = SMALL.matcher(sentence);
    return m.find() && m.find();
  }

  /** Where the sentence at an index ends; an initial's dot does not end it. */
  static int end(String text, int from) {
    for (int i = from + 1; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      boolean stop = (c == '.' || c == '。' || c == '?' || c == '!') && !initial(text, i);
      if (stop && Character.isWhitespace(text.charAt(i + 1))) {
        return i + 1;
      }
    }
    return text.length();
  }

  /**
   * Whether a stop ends an initial, in scripts without case a lone letter: {@code Ada K. Lovelace}.
   */
  static boolean initial(String text, int dot) {
    return dot > 0
        && Character.isLetter(text.charAt(dot - 1))
        && !Character.isLowerCase(text.charAt(dot - 1))
        && (dot < 2 || !Character.isLetter(text.charAt(dot - 2)));
  }
}
