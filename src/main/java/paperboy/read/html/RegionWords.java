package paperboy.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import paperboy.read.decode.Words;
import paperboy.text.LowerCase;

/** The words in classes and ids that say what part of a page an element is. */
final class RegionWords {
  /** Longer names are looked at by their beginning, in UTF-16 units. */
  private static final int LONGEST = 200;

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

  /**
   * The words of a name in lower case, parted by what is no letter and before capitals: two of
   * {@code sidebar-menu}, {@code navBar}, {@code site_nav}.
   */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    int end = Math.min(LONGEST, name.length());
    int begin = 0;
    for (int i = 0; i <= end; i++) {
      boolean letter = i < end && Character.isLetter(name.charAt(i));
      boolean part = i == end || !letter || i > begin && turns(name, i);
      if (part && i > begin) {
        words.add(LowerCase.of(name.substring(begin, i)));
      }
      begin = part ? letter ? i : i + 1 : begin;
    }
    return words;
  }

  /** Whether a capital stands behind a small letter. */
  private static boolean turns(String name, int i) {
    return Character.getType(name.charAt(i)) == Character.UPPERCASE_LETTER
        && Character.getType(name.charAt(i - 1)) == Character.LOWERCASE_LETTER;
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
