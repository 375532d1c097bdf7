package paperboy.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Headings that stand around papers and name none; the words are in {@code stop-words.txt}. */
final class StopWords {

  private static final int LONGEST = 40;

  private static final Set<String> WORDS = read();

  private StopWords() {}

  /** Whether a whole line is such a heading: {@code Table of Contents}, {@code 参考文献：}. */
  static boolean stops(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    int from = Decoration.end(line, 0);
    Enumerator enumerator = Enumerator.at(line.substring(from));
    return WORDS.contains(
        fold(line.substring(enumerator == null ? from : from + enumerator.end())));
  }

  private static String fold(String line) {
    String s = Normalizer.normalize(line, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder kept = new StringBuilder(s.length());
    s.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static Set<String> read() {
    try (InputStream in = StopWords.class.getResourceAsStream("stop-words.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(StopWords::fold)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read stop-words.txt of this program", e);
    }
  }
}
