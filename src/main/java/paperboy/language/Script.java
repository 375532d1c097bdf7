package paperboy.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/** The scripts that tell a language apart, and what a letter of each weighs. */
enum Script {
  LATIN(1, null),
  /** A character stands for about a word's half, so it outweighs the letters of quoted titles. */
  HAN(4, "zh"),
  KANA(4, "ja"),
  HANGUL(3, "ko"),
  CYRILLIC(2, null),
  ARABIC(2, null),
  DEVANAGARI(2, null),
  GREEK(2, "el"),
  HEBREW(2, "he"),
  THAI(2, "th"),
  GEORGIAN(2, "ka"),
  ARMENIAN(2, "hy"),
  BENGALI(2, "bn"),
  TAMIL(2, "ta"),
  TELUGU(2, "te"),
  KHMER(2, "km");

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
