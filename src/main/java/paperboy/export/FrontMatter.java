package paperboy.export;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What site generators and note takers read first: a block of YAML between two lines of {@code
 * ---}, flat, in the order in which it is filled. Text stands in double quotes, where it can end
 * nothing.
 *
 * <pre>{@code
 * new FrontMatter().text("title", "a \"b\"").date("date", "2024-07-05").closed()
 * }</pre>
 */
public final class FrontMatter {

  /** {@code 2024-07-05}. */
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private final StringBuilder yaml = new StringBuilder("---\n");

  /** A text of one line; nothing for null. */
  public FrontMatter text(String key, String value) {
    return value == null ? this : line(key, quoted(value));
  }

  /** A whole date stays bare, which YAML reads as a date; a year or month alone is text. */
  public FrontMatter date(String key, String published) {
    return published != null && DAY.matcher(published).matches()
        ? line(key, published)
        : text(key, published);
  }

  /** A whole number. */
  public FrontMatter number(String key, int value) {
    return line(key, Integer.toString(value));
  }

  /** Yes or no. */
  public FrontMatter flag(String key, boolean value) {
    return line(key, Boolean.toString(value));
  }

  /** A list of texts, {@code []} if there are none. */
  public FrontMatter texts(String key, List<String> texts) {
    line(key, texts.isEmpty() ? "[]" : "");
    texts.forEach(text -> yaml.append("  - ").append(quoted(text)).append('\n'));
    return this;
  }

  /** The whole block, without a line end behind it. */
  public String closed() {
    return yaml + "---";
  }

  private FrontMatter line(String key, String value) {
    yaml.append((key + ": " + value).strip()).append('\n');
    return this;
  }

  /** In double quotes, where YAML sees nothing but backslashes and quotes: {@code "a \"b\""}. */
  private static String quoted(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
