package paperboy.person;

import java.util.Collections;
import java.util.Set;
import paperboy.person.Lexicon.Kind;

/**
 * Words that nothing parts, as most lines are: {@code Attention Is All You Need}. They would be one
 * name, which has no word in lower case, no more than six words and none of those that titles are
 * made of. That is seen without cutting a line, and in most lines at a glance.
 */
final class Stretch {

  /** More words are no name: {@link Likeness} gives it next to nothing. */
  private static final int LONGEST_NAME = 6;

  /** What may be taken off at an end of a name, and so tells nothing here. */
  private static final Set<Kind> AT_ENDS = Set.of(Kind.TITLE, Kind.DEGREE, Kind.LEAD, Kind.SUFFIX);

  private final String line;
  private int lower;
  private int words;
  private boolean other;

  private Stretch(String line) {
    this.line = line;
  }

  /**
   * Whether a line is such words and cannot be a name, whatever else would be asked: a sure sign
   * only. Lines with separators, brackets, figures or letters beyond ASCII are left to others.
   */
  static boolean unnamed(String line) {
    return new Stretch(line).unnamed();
  }

  private boolean unnamed() {
    int begin = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || line.charAt(i) == ' ') {
        if (i > begin && parts(line.substring(begin, i))) {
          return false;
        }
        begin = i + 1;
      } else if (!plain(line.charAt(i))) {
        return false;
      }
    }
    return (other || lower > 1 || words > LONGEST_NAME) && !NameLine.mayEndEarly(line);
  }

  /** Neither separates nor marks nor is taken off: letters and what stands within words. */
  private static boolean plain(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '-' || c == '\'';
  }

  /** Counts a word, and tells whether it is one that parts names: {@code and}. */
  private boolean parts(String word) {
    Set<Kind> kinds = Lexicon.kinds(word);
    if (kinds.contains(Kind.AND) || kinds.contains(Kind.AND_SHORT) || word.equals("-")) {
      return true;
    }
    if (kinds.contains(Kind.PARTICLE) || !Collections.disjoint(kinds, AT_ENDS)) {
      return false;
    }
    other |= kinds.contains(Kind.OTHER);
    if (small(word)) {
      words++;
      lower += word.charAt(0) >= 'a' ? 1 : 0;
    }
    return false;
  }

  /** Whether all letters but the first are small: {@code Need}, {@code all}; not {@code NLP}. */
  private static boolean small(String word) {
    for (int i = 1; i < word.length(); i++) {
      if (word.charAt(i) < 'a') {
        return false;
      }
    }
    return word.length() > 1 && Character.isLetter(word.charAt(0));
  }
}
