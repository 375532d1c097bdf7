package paperboy.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The first letters of a pattern's alternatives, {@code publis} of {@code published in|presented
 * at}. Few texts hold any: the pattern itself, with its many alternatives, is asked of those alone.
 */
final class Openings {

  /** So many letters tell an alternative from most words. */
  private static final int LETTERS = 6;

  /** What is not a letter of an alternative but says something about letters. */
  private static final String SIGNS = "()[]{}?*+.\\^$";

  /** A full stop as patterns write it, as in {@code et al\\.}. */
  private static final String STOP = "\\.";

  private final Map<Character, List<String>> byLetter = new HashMap<>();

  /** The first letters of all: hardly a letter of a text is one. */
  private final BitSet first = new BitSet();

  private Openings() {}

  /**
   * Reads alternatives between bars; those in a group that one begins with count as its own.
   *
   * @param pattern of letters, groups without a name, classes and question marks
   */
  static Openings of(String pattern) {
    Openings openings = new Openings();
    for (String alternative : alternatives(pattern)) {
      openings.add(alternative);
    }
    return openings;
  }

  /** Phrases as they stand: a text that holds the beginning of one holds it all. */
  static Openings whole(List<String> phrases) {
    Openings openings = new Openings();
    phrases.forEach(openings::begin);
    return openings;
  }

  private void add(String alternative) {
    if (alternative.startsWith("(?:")) {
      int end = close(alternative);
      alternatives(alternative.substring(3, end)).forEach(this::add);
      return;
    }
    StringBuilder letters = new StringBuilder();
    int at = 0;
    while (at < alternative.length() && letters.length() < LETTERS) {
      boolean stop = alternative.startsWith(STOP, at);
      if (!stop && SIGNS.indexOf(alternative.charAt(at)) >= 0) {
        break;
      }
      letters.append(stop ? '.' : alternative.charAt(at));
      at += stop ? STOP.length() : 1;
    }
    boolean perhaps = at < alternative.length() && alternative.charAt(at) == '?';
    begin(letters.substring(0, letters.length() - (perhaps ? 1 : 0)));
  }

  private void begin(String letters) {
    first.set(letters.charAt(0));
    byLetter.computeIfAbsent(letters.charAt(0), letter -> new ArrayList<>()).add(letters);
  }

  /** Whether a text holds one anywhere; in a word, too. */
  boolean in(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (first.get(text.charAt(i)) && at(text, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean at(String text, int i) {
    for (String letters : byLetter.get(text.charAt(i))) {
      if (text.startsWith(letters, i)) {
        return true;
      }
    }
    return false;
  }

  /** The parts between the bars that stand in no group. */
  private static List<String> alternatives(String pattern) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == '|' && depth == 0) {
        parts.add(pattern.substring(from, i));
        from = i + 1;
      }
    }
    parts.add(pattern.substring(from));
    return parts;
  }

  /** Where the group that a pattern begins with closes. */
  private static int close(String pattern) {
    int depth = 0;
    for (int i = 0; i < pattern.length(); i++) {
      depth += pattern.charAt(i) == '(' ? 1 : pattern.charAt(i) == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("a group of \"" + pattern + "\" does not close");
  }
}
