package paperboy.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The phrases of a resource file as one pattern. A line is a phrase of whole words; {@code *} at an
 * end lets a word go on there, {@code not} in front says where a phrase is none. An alternation of
 * fixed words: its work is bounded by their length at every place of a text.
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

  /** {@code a}, {@code é}, {@code ी}, {@code 7}: what a word consists of. */
  private static final String LETTER = "[\\p{L}\\p{M}\\p{N}_]";

  private static final String NOT = "not ";

  private final Pattern pattern;

  /**
   * Reads phrases.
   *
   * @param before a pattern of what stands right before each, empty for anything
   * @param end a pattern of what tells that a word has ended
   * @param flags of {@link Pattern#compile(String, int)}
   */
  private Phrases(List<String> lines, String before, String end, int flags) {
    String none =
        alternation(
            lines.stream().filter(l -> l.startsWith(NOT)).map(l -> l.substring(NOT.length())), end);
    String some = alternation(lines.stream().filter(l -> !l.startsWith(NOT)), end);
    this.pattern = Pattern.compile(before + "(?:(?<none>" + none + ")|" + some + ")", flags);
  }

  /** Phrases that stand anywhere in a text, whatever their case. */
  static Phrases anyCase(String file) {
    return new Phrases(
        lines(file), "", "(?!" + LETTER + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Phrases of whole words between spaces, in the case they are printed in. */
  static Phrases betweenSpaces(String file) {
    return new Phrases(lines(file), "(?<=\\s)", "(?=\\s)", 0);
  }

  /** Whether a text holds one. */
  boolean in(String text) {
    return first(text, 0, text.length()) >= 0;
  }

  /** Whether a text begins with one. */
  boolean begin(String text) {
    Matcher m = pattern.matcher(text);
    return m.lookingAt() && m.group("none") == null;
  }

  /** Where the first begins within a part of a text; -1 without one. */
  int first(String text, int from, int to) {
    Matcher m = pattern.matcher(text).region(from, to);
    while (m.find()) {
      if (m.group("none") == null) {
        return m.start();
      }
    }
    return -1;
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

  /** Of no lines one that matches nothing. */
  private static String alternation(Stream<String> lines, String end) {
    String any = lines.map(line -> phrase(line, end)).collect(Collectors.joining("|"));
    return any.isEmpty() ? "(?!)" : any;
  }

  /** {@code (?<!letter)\Qpaper\E(?!letter)}. */
  private static String phrase(String line, String end) {
    String words = line.replace("*", "");
    boolean open = line.startsWith("*") || unspaced(words.codePointAt(0));
    boolean on = line.endsWith("*") || unspaced(words.codePointBefore(words.length()));
    return (open ? "" : "(?<!" + LETTER + ")") + Pattern.quote(words) + (on ? "" : end);
  }

  private static boolean unspaced(int c) {
    return UNSPACED.contains(UnicodeScript.of(c));
  }
}
