package paperboy.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells the language of prose: by script first, then, where languages share one, by their commonest
 * words.
 *
 * <pre>{@code
 * Language.of("本周值得读的论文 Attention Is All You Need", null)   // "zh"
 * Language.of("Les articles de la semaine, avec nos notes", "en")  // "fr"
 * Language.of("AI Weekly Picks", "ko-KR")                          // "ko": too short to tell
 * Language.of("BERT, GPT", null)                                   // null
 * }</pre>
 *
 * <p>The words are a resource of our own rather than a library: the n-gram profiles of {@code
 * com.optimaize.languagedetector:language-detector:0.6} know more languages and cope with shorter
 * text, but take a quarter of a second to load, bring Guava 18 and JSONIC, and draw samples at
 * random; digests have paragraphs, where a few dozen words a language decide.
 */
public final class Language {

  /** Fewer words than this may be a foreign title on a page of another language. */
  private static final int FEW_WORDS = 20;

  /** Fewer ideographs than this may be of any language that uses them. */
  private static final int FEW_IDEOGRAPHS = 20;

  /** Japanese prose has kana throughout; Chinese borrows a の now and then. */
  private static final double KANA_OF_JAPANESE = 0.1;

  /** Evidence so close that what is declared may settle it. */
  private static final double CLOSE = 0.75;

  /** Evidence enough to tell two languages with known words apart, however short the text. */
  private static final double PLAIN = 1.5;

  /** An address is no prose: {@code https://example.org/a?b=c}. */
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S++");

  private static final Set<String> CODES =
      Arrays.stream(Locale.getISOLanguages()).collect(Collectors.toSet());

  private Language() {}

  /**
   * The language of a text.
   *
   * @param prose running text, titles and names left out where possible
   * @param declared a BCP 47 tag that the file states, {@code zh-CN}, or null; it settles what the
   *     text leaves open
   * @return an ISO 639-1 code, {@code zh}, or null when the text is too short to tell and nothing
   *     is declared
   */
  public static String of(String prose, String declared) {
    boolean addresses = Objects.requireNonNull(prose, "prose").contains("://");
    String words = addresses ? ADDRESS.matcher(prose).replaceAll(" ") : prose;
    Map<Script, Integer> letters = Script.letters(words);
    String stated = code(declared);
    Script script = main(letters);
    if (script == null) {
      return stated;
    }
    if (script == Script.HAN || script == Script.KANA) {
      return ideographic(letters, stated);
    }
    return script.language != null ? script.language : byWords(words, stated, script);
  }

  /** The script that weighs most; kana and Han count as one. */
  private static Script main(Map<Script, Integer> letters) {
    Script main = null;
    long most = 0;
    for (Map.Entry<Script, Integer> entry : letters.entrySet()) {
      Script script = entry.getKey();
      long weight = (long) entry.getValue() * script.weight;
      if (script == Script.HAN) {
        weight += (long) letters.getOrDefault(Script.KANA, 0) * Script.KANA.weight;
      }
      if (weight > most) {
        main = script;
        most = weight;
      }
    }
    return main;
  }

  private static String ideographic(Map<Script, Integer> letters, String stated) {
    int han = letters.getOrDefault(Script.HAN, 0);
    int kana = letters.getOrDefault(Script.KANA, 0);
    if (kana > KANA_OF_JAPANESE * (han + kana)) {
      return "ja";
    }
    return han + kana < FEW_IDEOGRAPHS && "ja".equals(stated) ? "ja" : "zh";
  }

  private static String byWords(String prose, String stated, Script script) {
    FunctionWords evidence = FunctionWords.in(prose);
    String best = evidence.best();
    if (best == null || evidence.of(best) < 1) {
      return stated != null ? stated : script == Script.CYRILLIC ? "ru" : null;
    }
    return stated != null && stands(stated, best, evidence) ? stated : best;
  }

  /** Whether what is declared holds against the language that has the most evidence. */
  private static boolean stands(String stated, String best, FunctionWords evidence) {
    if (evidence.of(stated) >= CLOSE * evidence.of(best)) {
      return true;
    }
    boolean comparable = FunctionWords.knows(stated) && evidence.of(best) >= PLAIN;
    return evidence.words() < FEW_WORDS && !comparable;
  }

  /** The ISO 639-1 code of a tag: {@code zh} of {@code zh-CN}, {@code no} of {@code nb}. */
  private static String code(String tag) {
    if (tag == null) {
      return null;
    }
    String language = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    return switch (language) {
      case "iw" -> "he";
      case "in" -> "id";
      case "ji" -> "yi";
      case "nb", "nn" -> "no";
      default -> CODES.contains(language) ? language : null;
    };
  }
}
