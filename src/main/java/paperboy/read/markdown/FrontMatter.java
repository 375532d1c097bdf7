package paperboy.read.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.node.Node;
import paperboy.document.Metadata;

/** What a Markdown file says of itself between two lines of dashes. */
final class FrontMatter {
  private FrontMatter() {}

  static Metadata of(Node tree) {
    YamlFrontMatterVisitor visitor = new YamlFrontMatterVisitor();
    tree.accept(visitor);
    Map<String, String> stated = new TreeMap<>();
    visitor
        .getData()
        .forEach((key, values) -> stated.put(key.toLowerCase(Locale.ROOT).strip(), value(values)));
    return new Metadata(
        first(stated, "title"),
        null,
        first(stated, "site", "site_name", "author"),
        first(stated, "lang", "language", "locale"),
        first(stated, "date", "published", "pubdate", "published_at", "created"),
        first(stated, "canonical", "canonical_url", "url", "source_url", "source", "link"),
        null);
  }

  private static String first(Map<String, String> stated, String... keys) {
    for (String key : keys) {
      String value = stated.getOrDefault(key, "");
      if (!value.isBlank()) {
        return value;
      }
    }
    return null;
  }

  private static String value(List<String> values) {
    String value = values.isEmpty() ? "" : values.get(0).strip();
    boolean quoted =
        value.length() > 1
            && (value.startsWith("\"") && value.endsWith("\"")
                || value.startsWith("'") && value.endsWith("'"));
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
