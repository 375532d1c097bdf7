package paperboy.date;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of {@code words.txt} by class, folded as {@link Tokens} folds them. A class may give
 * its words a number: {@code month.7 = july juillet …}.
 */
final class Words {

  static final Words ALL = new Words(lines("words.txt"));

  private final Map<String, Map<String, Integer>> classes = new HashMap<>();

  /** Those of all classes. */
  private final Set<String> all = new HashSet<>();

  private Words(List<String> lines) {
    for (String line : lines) {
      String[] entry = line.split(" = ", 2);
      String[] key = entry[0].split("\\.", 2);
      int number = key.length == 1 ? 0 : Integer.parseInt(key[1]);
      Map<String, Integer> words = classes.computeIfAbsent(key[0], k -> new HashMap<>());
      for (String word : entry[1].split(" ")) {
        all.add(Tokens.fold(word));
        Integer other = words.put(Tokens.fold(word), number);
        if (other != null && other != number) {
          throw new IllegalStateException(
              "words.txt: " + word + " is " + key[0] + " " + other + " and " + number);
        }
      }
    }
  }

  /** Whether a folded word is of a class. */
  boolean has(String of, String word) {
    return number(of, word) >= 0;
  }

  /** The number of a folded word in a class, 0 where its words have none; -1 for other words. */
  int number(String of, String word) {
    return classes.getOrDefault(of, Map.of()).getOrDefault(word, -1);
  }

  /** Whether a folded word is of any class. */
  boolean hold(String word) {
    return all.contains(word);
  }

  boolean known(String of) {
    return classes.containsKey(of);
  }

  /** The lines of a resource beside this class, without comments and blank lines. */
  static List<String> lines(String resource) {
    try (InputStream in = Words.class.getResourceAsStream("/paperboy/date/" + resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(String::strip)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read", e);
    }
  }
}
