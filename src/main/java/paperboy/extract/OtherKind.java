package paperboy.extract;

import java.util.Properties;
import java.util.regex.Pattern;

/**
 * Items that say of themselves that they are no papers: {@code Type: Book}, {@code 类型：视频}. The
 * words are in kinds.properties.
 */
final class OtherKind {

  /** So many first lines of an item may tell. */
  private static final int FIRST = 6;

  /** Longer lines say more than of what kind an item is. */
  private static final int LONGEST = 120;

  private static final Properties WORDS = NamedValues.in("kinds.properties");

  /** {@code Type: Book}, {@code Type : Livre (référence)}; not {@code Type: Book chapter}. */
  private static final Pattern STATED =
      Pattern.compile(
          "\\W{0,6}(?:"
              + WORDS.get("label")
              + ")\\s?[:：]\\s{0,3}(?:"
              + WORDS.get("other")
              + ")\\s{0,2}(?:[(（,.;|·/]|$)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private static final Once<Line, Boolean> SAYS = new Once<>(OtherKind::says);

  private OtherKind() {}

  /** Whether one of an item's first lines says so. */
  static boolean of(Item item) {
    for (Line line : item.head(FIRST)) {
      if (SAYS.of(line)) {
        return true;
      }
    }
    return false;
  }

  private static boolean says(Line line) {
    boolean labelled = line.text.indexOf(':') > 0 || line.text.indexOf('：') > 0;
    return labelled && line.text.length() < LONGEST && STATED.matcher(line.text).lookingAt();
  }
}
