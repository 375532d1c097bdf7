package paperboy.person;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list of strings as programs print it: {@code ['Ada Lovelace', "Miles O'Brien"]}. The quotes
 * part the people, whatever stands inside them, and a backslash is printed twice.
 */
final class Literal {

  /** {@code 'Ada Lovelace'}, {@code "Miles O'Brien"} with what parts it from the next. */
  private static final Pattern STRING =
      Pattern.compile("\\s{0,9}(?:'([^']{1,200})'|\"([^\"]{1,200})\")\\s{0,9}(,|\\z)");

  private Literal() {}

  /** The strings parted by semicolons; the line itself where it is no such list. */
  static String read(String line) {
    String whole = line.strip();
    if (!whole.startsWith("['") && !whole.startsWith("[\"") || !whole.endsWith("]")) {
      return line;
    }
    Matcher string = STRING.matcher(whole).region(1, whole.length() - 1);
    StringBuilder names = new StringBuilder();
    while (string.lookingAt()) {
      String name = string.group(1) == null ? string.group(2) : string.group(1);
      names.append(names.isEmpty() ? "" : "; ").append(name.replace("\\\\", "\\"));
      string.region(string.end(), whole.length() - 1);
    }
    return string.regionStart() == string.regionEnd() ? names.toString() : line;
  }
}
