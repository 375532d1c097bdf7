package paperboy.site;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import paperboy.url.Lines;

/**
 * Tells the language to mark a text with, from the script it is written in, so that browsers choose
 * the right letter forms and screen readers the right voice.
 */
final class Writing {

  /** The language of the site's own words, and of texts in Latin letters without another. */
  static final String DEFAULT = "en";

  /** Enough of a text to know its script. */
  private static final int LOOKED_AT = 600;

  /** A letter of another script weighs as much as a short word of Latin ones. */
  private static final int WEIGHT = 4;

  /** A script, the language to assume for it, and all languages written in it. */
  private record Script(UnicodeScript name, String assumed, List<String> languages) {}

  private static final List<Script> SCRIPTS = read();

  private Writing() {}

  /**
   * The language of a text: that of its digest where its script fits, else the one to assume.
   *
   * @param digestLanguage ISO 639-1; null if unknown
   * @return ISO 639-1: {@code of("推理", "en")} is {@code zh}
   */
  static String of(String text, String digestLanguage) {
    Objects.requireNonNull(text, "text");
    String language = digestLanguage == null ? "" : digestLanguage;
    Map<UnicodeScript, Integer> weights = weights(text);
    int latin = weights.getOrDefault(UnicodeScript.LATIN, 0);
    Script found = null;
    int most = latin;
    for (Script script : SCRIPTS) {
      int weight = WEIGHT * weights.getOrDefault(script.name(), 0);
      if (weight > 0 && (weight > most || found != null && outweighs(script, found))) {
        found = script;
        most = Math.max(most, weight);
      }
    }
    return found == null ? latin(language) : fitting(found, language);
  }

  /** Han beside kana is Japanese: a later script of the list of which the first is part. */
  private static boolean outweighs(Script script, Script found) {
    return found.languages().contains(script.assumed());
  }

  private static String fitting(Script script, String digestLanguage) {
    return script.languages().contains(digestLanguage) ? digestLanguage : script.assumed();
  }

  private static String latin(String digestLanguage) {
    boolean other = SCRIPTS.stream().anyMatch(s -> s.languages().contains(digestLanguage));
    return digestLanguage.isEmpty() || other ? DEFAULT : digestLanguage;
  }

  private static Map<UnicodeScript, Integer> weights(String text) {
    Map<UnicodeScript, Integer> weights = new TreeMap<>();
    text.codePoints()
        .limit(LOOKED_AT)
        .filter(Character::isLetter)
        .forEach(c -> weights.merge(UnicodeScript.of(c), 1, Integer::sum));
    return weights;
  }

  private static List<Script> read() {
    List<Script> scripts = new ArrayList<>();
    for (String[] row : Lines.columns(Writing.class, "scripts.txt", 3)) {
      scripts.add(new Script(UnicodeScript.forName(row[0]), row[1], List.of(row[2].split(","))));
    }
    return List.copyOf(scripts);
  }
}
