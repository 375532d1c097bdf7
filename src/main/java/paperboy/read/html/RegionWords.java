package paperboy.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import paperboy.read.decode.Words;
import paperboy.text.LowerCase;

/** The words in classes and ids that say what part of a page an element is. */
final class RegionWords {
  /** Where words of a name part: {@code sidebar-menu}, {@code navBar}, {@code site_nav}. */
  private static final Pattern PARTS = Pattern.compile("[^\\p{L}]++|(?<=\\p{Ll})(?=\\p{Lu})");

  private static final Map<String, String> REGIONS = load();

  private RegionWords() {}

  /** The region a class or id names: {@code aside} for {@code related-posts}; null for none. */
  static String region(String name) {
    for (String word : words(name)) {
      String region = REGIONS.get(word);
      if (region != null) {
        return region;
      }
    }
    return null;
  }

  /** The words of a name in lower case. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    if (name.isEmpty()) {
      return words;
    }
    for (String part : PARTS.split(name.length() <= 200 ? name : name.substring(0, 200))) {
      if (!part.isEmpty()) {
        words.add(LowerCase.of(part));
      }
    }
    return words;
  }

  private static Map<String, String> load() {
    Map<String, String> regions = new HashMap<>();
    for (String line : Words.lines(RegionWords.class, "region-words.txt")) {
      int colon = line.indexOf(':');
      for (String word : line.substring(colon + 1).strip().split(" ++")) {
        regions.put(word, line.substring(0, colon));
      }
    }
    return regions;
  }
}
