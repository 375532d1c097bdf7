package paperboy.read.html;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

/**
 * What a site generator's page says of itself between two lines of dashes before its markup: {@code
 * ---}, {@code title: Papers}, {@code lang: ru}, {@code ---}.
 */
final class Preamble {

  /** The two lines of dashes and what stands between them, at most 200 lines. */
  private static final Pattern BLOCK =
      Pattern.compile(
          "\\A\\s{0,20}+-{3}[ \\t]{0,9}+\\R((?:(?!-{3})[^\\r\\n]{0,1000}+\\R){0,200}+)-{3}[ \\t]{0,9}+(?=\\R|\\z)");

  /** {@code title: "Papers"}. */
  private static final Pattern PAIR =
      Pattern.compile(
          "([\\w-]{1,40}+)[ \\t]{0,9}+:[ \\t]{0,9}+[\"']?+([^\"'\\r\\n]{1,500}+)[\"']?+\\s*+");

  private Preamble() {}

  /** Takes the block off a page's text; what it states by name, empty where there is none. */
  static Map<String, String> take(Document page) {
    Map<String, String> stated = new TreeMap<>();
    TextNode first = page.body() == null ? null : firstText(page);
    Matcher block = first == null ? null : BLOCK.matcher(first.getWholeText());
    if (block != null && block.find()) {
      block.group(1).lines().forEach(line -> pair(line, stated));
      first.remove();
    }
    return stated;
  }

  private static TextNode firstText(Document page) {
    return page.body().childNodeSize() > 0 && page.body().childNode(0) instanceof TextNode text
        ? text
        : null;
  }

  private static void pair(String line, Map<String, String> stated) {
    Matcher pair = PAIR.matcher(line);
    if (pair.matches()) {
      stated.put(pair.group(1).toLowerCase(Locale.ROOT), pair.group(2).strip());
    }
  }
}
