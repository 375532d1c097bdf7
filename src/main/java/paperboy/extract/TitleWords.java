package paperboy.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import paperboy.text.LowerCase;

/** Words that titles of papers are made of; they are in {@code title-words.txt}. */
final class TitleWords {

  private static final Set<String> WORDS = read();

  /** {@code LoRA: Low-Rank …}: a short name, a colon, an explanation. */
  private static final Pattern EXPLAINED = Pattern.compile("[^:：]{2,45}[:：]\\s?\\S.{9,}");

  /** More such words say no more. */
  private static final int MOST = 4;

  private TitleWords() {}

  /** 0 to 1 for four such words and more. */
  static double share(String title) {
    Set<String> known = new HashSet<>();
    String lower = LowerCase.of(title);
    int begin = 0;
    for (int i = 0; i <= lower.length() && known.size() < MOST; ) {
      int c = i == lower.length() ? ' ' : lower.codePointAt(i);
      if (!Character.isLetter(c)) {
        String word = lower.substring(begin, i);
        if (WORDS.contains(word)) {
          known.add(word);
        }
        begin = i + Character.charCount(c);
      }
      i += Character.charCount(c);
    }
    return (double) known.size() / MOST;
  }

  /** Whether a name stands before a colon and its explanation after. */
  static boolean explains(String title) {
    boolean colon = title.indexOf(':') > 0 || title.indexOf('：') > 0;
    return colon && EXPLAINED.matcher(title).matches();
  }

  private static Set<String> read() {
    try (InputStream in = TitleWords.class.getResourceAsStream("title-words.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.split(" ")))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read title-words.txt of this program", e);
    }
  }
}
