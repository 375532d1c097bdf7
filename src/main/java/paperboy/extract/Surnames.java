package paperboy.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Family names and a colon that a title's own line, or its link, begins with: {@code Lovelace et
 * al.: Notes on the engine}, {@code Lovelace/Babbage: Notes on the engine}.
 */
final class Surnames {

  /** {@code Lovelace}, {@code El-Sayed}, {@code O’Neil}: no {@code BERT}, which is a name, too. */
  private static final String FAMILY = "\\p{Lu}[\\p{L}’'-]{0,24}\\p{Ll}";

  /** {@code Lovelace et al.: } tells by itself that a title follows. */
  private static final Pattern TRUNCATED =
      Pattern.compile(FAMILY + "(?:,?\\s" + FAMILY + "){0,3},?\\set\\.?\\sal\\.?\\s?[:：]\\s{0,3}");

  /** {@code Lovelace/Babbage: }, {@code Lovelace & Babbage: }, {@code Lovelace, Babbage: }. */
  private static final Pattern SEVERAL =
      Pattern.compile(
          FAMILY
              + "(?:(?:\\s?[/&]\\s?|,\\s|\\s(?:and|und|et|y|e|и)\\s)"
              + FAMILY
              + "){1,6}[:：]\\s{1,3}");

  /** {@code Lovelace: }, which any title may begin with. */
  private static final Pattern ONE = Pattern.compile(FAMILY + "[:：]\\s{1,3}");

  /** {@code : } behind them. */
  private static final Pattern COLON = Pattern.compile("\\s?[:：]\\s{0,3}$");

  /** Longer lists of names are not printed so. */
  private static final int REACH = 160;

  private Surnames() {}

  /** Where a title begins behind names and {@code et al.: }; 0 where none stand before it. */
  static int truncated(String text) {
    int al = text.substring(0, Math.min(text.length(), REACH)).indexOf(" al");
    return al < 0 ? 0 : end(TRUNCATED, text);
  }

  /**
   * The titles of a run without the names they begin with, where two in three do and a third names
   * several people; null where they are no names.
   */
  static List<Title> off(List<Title> titles) {
    List<Title> parted = new ArrayList<>();
    int all = 0;
    int led = 0;
    int several = 0;
    for (Title title : titles) {
      boolean cut = title != null && !title.names().isEmpty();
      int end =
          title == null || cut ? 0 : Math.max(end(SEVERAL, title.text()), end(ONE, title.text()));
      all += title == null ? 0 : 1;
      led += cut || end > 0 ? 1 : 0;
      several += cut || end > 0 && end(SEVERAL, title.text()) > 0 ? 1 : 0;
      parted.add(end == 0 ? title : title.behindNames(end));
    }
    return led >= 3 && led * 3 >= all * 2 && several * 3 >= all ? parted : null;
  }

  /** The names before a title as a list: {@code Lovelace; Babbage}. */
  static String listed(String before) {
    return COLON.matcher(before).replaceFirst("").strip().replace("/", "; ");
  }

  private static int end(Pattern names, String text) {
    Matcher m = names.matcher(text).region(0, Math.min(text.length(), REACH));
    return m.lookingAt() && m.end() < text.length() ? m.end() : 0;
  }
}
