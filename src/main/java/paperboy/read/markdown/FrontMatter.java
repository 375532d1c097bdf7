package paperboy.read.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.node.Node;
import paperboy.document.Metadata;

/** What a Markdown file says of itself between two lines of dashes, or of plus signs. */
final class FrontMatter {
  private static final Pattern TOML =
      Pattern.compile(
          "\\+{3}[ \\t]{0,9}\\R((?:(?!\\+{3})[^\\r\\n]{0,1000}+\\R){0,200}+)\\+{3}[ \\t]{0,9}(?:\\R|$)");

  /**
   * The form without lines around it, before a blank line: {@code Title: Weekly}, {@code Slug: w}.
   */
  private static final Pattern HEADER =
      Pattern.compile(
          "\\A(?:(?:title|date|slug|authors?|category|tags|save_as|url|summary|lang|language|status|modified|template):[^\\r\\n]{0,1000}+\\R){2,30}+(?=\\R)",
          Pattern.CASE_INSENSITIVE);

  /** What names the day of publication, the surest first. */
  private static final String[] PUBLISHED = {
    "published_at",
    "date",
    "published",
    "datepublished",
    "publishdate",
    "publish_date",
    "pubdate",
    "pub_date",
    "published_on",
    "post_date",
    "date_published",
    "created",
    "created_at"
  };

  /** Fewer digits are no date but a switch: {@code published: true}, {@code published: 1}. */
  private static final int DIGITS = 3;

  /** {@code title: "}: a value that was never written, which the library cannot read. */
  private static final Pattern LONE_QUOTE =
      Pattern.compile("(?m)(?<=[:\\s-]|^)[\"'](?=[ \\t]{0,40}$)");

  /** So much of a file may be its front matter, in UTF-16 units. */
  private static final int LONGEST = 20_000;

  private FrontMatter() {}

  /** The same text, as long, without values that are nothing but a quotation mark. */
  static String withoutLoneQuotes(String text) {
    int end = text.startsWith("---") ? text.indexOf("\n---", 3) : -1;
    int to = end < 0 ? Math.min(text.length(), LONGEST) : end;
    return text.startsWith("---")
        ? LONE_QUOTE.matcher(text.substring(0, to)).replaceAll(" ") + text.substring(to)
        : text;
  }

  static Metadata of(Node tree, String text) {
    YamlFrontMatterVisitor visitor = new YamlFrontMatterVisitor();
    tree.accept(visitor);
    Map<String, String> stated = others(text);
    visitor
        .getData()
        .forEach((key, values) -> stated.put(key.toLowerCase(Locale.ROOT).strip(), value(values)));
    return new Metadata(
        first(stated, "title"),
        null,
        first(stated, "site", "site_name", "author"),
        first(stated, "lang", "language", "locale"),
        first(dates(stated), PUBLISHED),
        first(stated, "canonical", "canonical_url", "url", "source_url", "source", "link"),
        null);
  }

  /** Hugo's {@code +++}, {@code title = "Weekly"}, {@code +++}, and Pelican's bare lines. */
  private static Map<String, String> others(String text) {
    Map<String, String> stated = new TreeMap<>();
    Matcher block = TOML.matcher(text);
    if (block.lookingAt()) {
      block.group(1).lines().forEach(line -> pair(line, '=', stated));
    }
    Matcher header = HEADER.matcher(text);
    if (header.lookingAt()) {
      header.group().lines().forEach(line -> pair(line, ':', stated));
    }
    return stated;
  }

  /** The characters that a front matter no parser knows takes at a text's start; 0 without it. */
  static int end(String text) {
    Matcher block = TOML.matcher(text);
    Matcher header = HEADER.matcher(text);
    return block.lookingAt() ? block.end() : header.lookingAt() ? header.end() : 0;
  }

  private static void pair(String line, char between, Map<String, String> stated) {
    int sign = line.indexOf(between);
    if (sign > 0) {
      String key = line.substring(0, sign).strip().toLowerCase(Locale.ROOT);
      stated.put(key, value(List.of(line.substring(sign + 1))));
    }
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

  /** What may be a date; a switch of that name never hides one. */
  private static Map<String, String> dates(Map<String, String> stated) {
    Map<String, String> dates = new TreeMap<>(stated);
    dates.values().removeIf(v -> v.chars().filter(Character::isDigit).count() < DIGITS);
    return dates;
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
