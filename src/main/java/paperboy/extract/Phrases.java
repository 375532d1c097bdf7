package paperboy.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The phrases of a resource file. A line is a phrase of whole words; {@code *} at an end lets a
 * word go on there, {@code not} in front says where a phrase is none. At every place of a text only
 * those are compared that begin with the letter there: an alternation of hundreds would be asked in
 * full.
 */
final class Phrases {

  /** What prints words without spaces between them: there a phrase may stand anywhere. */
  private static final Set<UnicodeScript> UNSPACED =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.THAI);

  private static final String NOT = "not ";

  /**
   * A line of the file.
   *
   * @param words as they are compared
   * @param none whether it says where a phrase is none
   * @param open whether a word may go on in front of it
   * @param on whether a word may go on behind it
   */
  private record Phrase(String words, boolean none, boolean open, boolean on) {}

  /** By the first letter; exceptions before phrases, else in the order of the file. */
  private final Map<Character, List<Phrase>> byLetter = new HashMap<>();

  private final boolean anyCase;

  private Phrases(List<String> lines, boolean anyCase) {
    this.anyCase = anyCase;
    lines.stream().filter(line -> line.startsWith(NOT)).forEach(this::add);
    lines.stream().filter(line -> !line.startsWith(NOT)).forEach(this::add);
  }

  private void add(String line) {
    boolean none = line.startsWith(NOT);
    String printed = none ? line.substring(NOT.length()) : line;
    String words = printed.replace("*", "");
    boolean open = printed.startsWith("*") || unspaced(words.codePointAt(0));
    boolean on = printed.endsWith("*") || unspaced(words.codePointBefore(words.length()));
    StringBuilder compared = new StringBuilder(words);
    for (int i = 0; i < words.length(); i++) {
      compared.setCharAt(i, compared(words.charAt(i)));
    }
    byLetter
        .computeIfAbsent(compared.charAt(0), letter -> new ArrayList<>())
        .add(new Phrase(compared.toString(), none, open, on));
  }

  /** Phrases that stand anywhere in a text, whatever their case. */
  static Phrases anyCase(String file) {
    return new Phrases(lines(file), true);
  }

  /** Phrases of whole words between spaces, in the case they are printed in. */
  static Phrases betweenSpaces(String file) {
    return new Phrases(lines(file), false);
  }

  /** Whether a text holds one. */
  boolean in(String text) {
    return first(text, 0, text.length()) >= 0;
  }

  /** Whether a text begins with one. */
  boolean begin(String text) {
    Phrase phrase = at(text, 0, 0, text.length());
    return phrase != null && !phrase.none();
  }

  /** Where the first begins within a part of a text; -1 without one. */
  int first(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      Phrase phrase = at(text, i, from, to);
      if (phrase != null && !phrase.none()) {
        return i;
      }
      i += phrase == null ? 0 : phrase.words().length() - 1;
    }
    return -1;
  }

  /** The first in order that stands at a place within a part of a text; null without one. */
  private Phrase at(String text, int at, int from, int to) {
    if (at >= to || !anyCase && (at == from || !space(text.charAt(at - 1)))) {
      return null;
    }
    for (Phrase phrase : byLetter.getOrDefault(compared(text.charAt(at)), List.of())) {
      int end = at + phrase.words().length();
      boolean begins = phrase.open() || at == from || !inWord(text.charAt(at - 1));
      if (begins && end <= to && (phrase.on() || ends(text, end, to)) && same(phrase, text, at)) {
        return phrase;
      }
    }
    return null;
  }

  /** Whether a word that goes up to a place ends there. */
  private boolean ends(String text, int at, int to) {
    if (!anyCase) {
      return at < to && space(text.charAt(at));
    }
    return at == to || !inWord(text.codePointAt(at));
  }

  private boolean same(Phrase phrase, String text, int at) {
    String words = phrase.words();
    for (int i = 1; i < words.length(); i++) {
      if (words.charAt(i) != compared(text.charAt(at + i))) {
        return false;
      }
    }
    return true;
  }

  /** In lower case by way of upper case, so that {@code ς} is {@code σ}. */
  private char compared(char c) {
    return anyCase ? Character.toLowerCase(Character.toUpperCase(c)) : c;
  }

  private static boolean space(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  /** {@code a}, {@code é}, {@code ी}, {@code 7}: what a word consists of. */
  private static boolean inWord(int c) {
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> c == '_';
    };
  }

  /** The lines of a resource file of this package that are neither blank nor comments. */
  static List<String> lines(String file) {
    try (InputStream in = Phrases.class.getResourceAsStream(file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file + " of this program", e);
    }
  }

  private static boolean unspaced(int c) {
    return UNSPACED.contains(UnicodeScript.of(c));
  }
}
