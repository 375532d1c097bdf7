package paperboy.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import paperboy.text.LowerCase;

/**
 * Tells languages of one script apart by their commonest words and rare letters. What several
 * languages share counts for each by its share: {@code de} hardly helps, {@code también} does.
 */
final class FunctionWords {

  private static final Map<String, List<String>> USERS_OF_WORDS = new HashMap<>();
  private static final Map<Character, List<String>> USERS_OF_LETTERS = new HashMap<>();

  private static final Set<String> LANGUAGES = new HashSet<>();

  /** Letters come in numbers: one counts as much as a third of a word. */
  private static final double LETTER = 0.3;

  static {
    read();
  }

  private final Map<String, Double> scores = new TreeMap<>();
  private int words;

  private FunctionWords() {}

  static FunctionWords in(String text) {
    FunctionWords evidence = new FunctionWords();
    String lower = LowerCase.of(text);
    int start = -1;
    for (int i = 0; i <= lower.length(); i++) {
      boolean inside = i < lower.length() && inWord(lower.charAt(i));
      if (inside) {
        evidence.count(USERS_OF_LETTERS.get(lower.charAt(i)), LETTER);
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        evidence.count(USERS_OF_WORDS.get(lower.substring(start, i)), 1);
        evidence.words++;
        start = -1;
      }
    }
    return evidence;
  }

  /** Whether there are words of a language to compare with. */
  static boolean knows(String language) {
    return LANGUAGES.contains(language);
  }

  /** How many words the text has. */
  int words() {
    return words;
  }

  /** The evidence for a language: about the number of words only it has. */
  double of(String language) {
    return scores.getOrDefault(language, 0.0);
  }

  /** The language with the most evidence, the first by name among equals; null without any. */
  String best() {
    String best = null;
    for (String language : scores.keySet()) {
      best = best == null || of(language) > of(best) ? language : best;
    }
    return best;
  }

  private void count(List<String> users, double weight) {
    if (users != null) {
      users.forEach(user -> scores.merge(user, weight / users.size(), Double::sum));
    }
  }

  private static boolean inWord(char c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || c == '¿'
        || c == '¡';
  }

  private static void read() {
    try (InputStream in = FunctionWords.class.getResourceAsStream("/paperboy/language/words.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(FunctionWords::read);
    } catch (IOException e) {
      throw new UncheckedIOException("words.txt cannot be read", e);
    }
  }

  private static void read(String line) {
    String[] entry = line.split(" = ", 2);
    String language = entry[0].substring(0, 2);
    LANGUAGES.add(language);
    if (entry[0].endsWith(" letters")) {
      for (char letter : entry[1].toCharArray()) {
        users(USERS_OF_LETTERS, letter).add(language);
      }
      return;
    }
    for (String word : entry[1].split(" ")) {
      List<String> users = users(USERS_OF_WORDS, word);
      if (!users.contains(language)) {
        users.add(language);
      }
    }
  }

  private static <K> List<String> users(Map<K, List<String>> all, K key) {
    return all.computeIfAbsent(key, k -> new ArrayList<>());
  }
}
