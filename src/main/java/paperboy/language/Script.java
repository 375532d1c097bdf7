package paperboy.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/** The scripts that tell a language apart, and what a letter of each weighs. */
enum Script {
  LATIN(1, null),
  /**
   * A character is half a word, and digests quote English titles and abstracts where English ones
   * hardly quote Chinese: a page with a tenth of Han is Chinese.
   */
  HAN(10, "zh"),
  KANA(10, "ja"),
  HANGUL(8, "ko"),
  CYRILLIC(3, null),
  ARABIC(3, null),
  DEVANAGARI(3, null),
  GREEK(3, "el"),
  HEBREW(3, "he"),
  THAI(3, "th"),
  GEORGIAN(3, "ka"),
  ARMENIAN(3, "hy"),
  BENGALI(3, "bn"),
  TAMIL(3, "ta"),
  TELUGU(3, "te"),
  KHMER(3, "km");

  final int weight;

  /** The one language that uses the script, or nearly so; null where several do. */
  final String language;

  Script(int weight, String language) {
    this.weight = weight;
    this.language = language;
  }

  /** How many letters of each script a text holds. */
  static Map<Script, Integer> letters(String text) {
    int[] counts = new int[values().length];
    text.codePoints().filter(Character::isLetter).forEach(c -> count(c, counts));
    Map<Script, Integer> letters = new EnumMap<>(Script.class);
    for (Script script : values()) {
      if (counts[script.ordinal()] > 0) {
        letters.put(script, counts[script.ordinal()]);
      }
    }
    return letters;
  }

  private static void count(int c, int[] counts) {
    Script script = c < 128 ? LATIN : of(UnicodeScript.of(c));
    if (script != null) {
      counts[script.ordinal()]++;
    }
  }

  private static Script of(UnicodeScript script) {
    return switch (script) {
      case LATIN -> LATIN;
      case HAN -> HAN;
      case HIRAGANA, KATAKANA -> KANA;
      case HANGUL -> HANGUL;
      case CYRILLIC -> CYRILLIC;
      case ARABIC -> ARABIC;
      case DEVANAGARI -> DEVANAGARI;
      case GREEK -> GREEK;
      case HEBREW -> HEBREW;
      case THAI -> THAI;
      case GEORGIAN -> GEORGIAN;
      case ARMENIAN -> ARMENIAN;
      case BENGALI -> BENGALI;
      case TAMIL -> TAMIL;
      case TELUGU -> TELUGU;
      case KHMER -> KHMER;
      default -> null;
    };
  }
}
