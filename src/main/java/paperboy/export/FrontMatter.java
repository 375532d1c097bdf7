package paperboy.export;

import java.util.List;
import java.util.regex.Pattern;
import paperboy.model.Digest;

/** What site generators read first: a block of YAML between two lines of {@code ---}. */
final class FrontMatter {

  /** {@code 2024-07-05}. */
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private final StringBuilder yaml = new StringBuilder("---\n");

  private FrontMatter() {}

  static String of(Digest digest) {
    String url = digest.origin().url();
    return new FrontMatter()
        .text("title", digest.title())
        .date(digest.published())
        .text("lang", digest.language())
        .text("source", url == null ? SafeText.line(digest.origin().file()) : url)
        .line("papers", Integer.toString(digest.entries().size()))
        .tags(digest.entries().stream().flatMap(e -> e.section().stream()).distinct().toList())
        .closed();
  }

  private FrontMatter text(String key, String value) {
    return value == null ? this : line(key, quoted(value));
  }

  /** A whole date stays bare, which YAML reads as a date; a year or month alone is text. */
  private FrontMatter date(String published) {
    return published != null && DAY.matcher(published).matches()
        ? line("date", published)
        : text("date", published);
  }

  private FrontMatter tags(List<String> tags) {
    line("tags", tags.isEmpty() ? "[]" : "");
    tags.forEach(tag -> yaml.append("  - ").append(quoted(tag)).append('\n'));
    return this;
  }

  private FrontMatter line(String key, String value) {
    yaml.append((key + ": " + value).strip()).append('\n');
    return this;
  }

  private String closed() {
    return yaml.append("---").toString();
  }

  /** In double quotes, where YAML sees nothing but backslashes and quotes: {@code "a \"b\""}. */
  private static String quoted(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
