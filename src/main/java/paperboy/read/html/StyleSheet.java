package paperboy.read.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The rules of a page's own {@code <style>} elements, as far as they select by one tag, class or id
 * ({@code p}, {@code .c7}, {@code p.c7}, {@code #lead}); word processors write no others for text.
 */
final class StyleSheet {
  /** More characters of rules are not read. */
  private static final int LONGEST = 200_000;

  /** {@code p}, {@code .c7}, {@code span.c7}, {@code #lead}. */
  private static final Pattern SIMPLE =
      Pattern.compile("[a-z][a-z0-9]{0,20}+(?:[.#][\\w-]{1,80})?+|[.#][\\w-]{1,80}+");

  /** Rules for all of these set a page's tone and tell no line from another. */
  private static final Set<String> TONE =
      Set.of("html", "body", "a", "b", "strong", "h1", "h2", "h3", "h4", "h5", "h6", "th");

  private final Map<String, Declared> rules = new HashMap<>();

  private StyleSheet() {}

  static StyleSheet of(PageIndex page) {
    StyleSheet sheet = new StyleSheet();
    int left = LONGEST;
    for (Element style : page.named("style")) {
      String css = style.data();
      css = css.substring(0, Math.min(css.length(), left));
      sheet.read(withoutComments(css));
      left -= css.length();
    }
    return sheet;
  }

  /** What rules and the element's own style say of it, the more special before the more general. */
  Declared of(Element e) {
    Declared own = e.hasAttr("style") ? Declared.of(e.attr("style")) : Declared.NOTHING;
    if (rules.isEmpty()) {
      return own;
    }
    Declared all = rule(e.normalName());
    if (e.hasAttr("class")) {
      for (String name : ClassNames.of(e)) {
        all = rule("." + name).over(all);
        all = rule(e.normalName() + "." + name).over(all);
      }
    }
    if (e.hasAttr("id")) {
      all = rule("#" + e.id()).over(all);
      all = rule(e.normalName() + "#" + e.id()).over(all);
    }
    return own.over(all);
  }

  /** Whether any rule sets a size. */
  boolean sized() {
    return rules.values().stream().anyMatch(declared -> declared.size() != null);
  }

  private Declared rule(String selector) {
    return rules.getOrDefault(selector, Declared.NOTHING);
  }

  /** Reads rule after rule; those under conditions ({@code @media}) are passed over. */
  private void read(String css) {
    int at = start(css, 0);
    while (at < css.length()) {
      int end = css.charAt(at) == '@' ? atRule(css, at) : rule(css, at);
      at = start(css, end + 1);
    }
  }

  private static int start(String css, int from) {
    int at = from;
    while (at < css.length() && css.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }

  /** Reads a rule and finds its last character. */
  private int rule(String css, int at) {
    int open = css.indexOf('{', at);
    int close = open < 0 ? -1 : css.indexOf('}', open);
    if (close >= 0) {
      add(css.substring(at, open), Declared.of(css.substring(open + 1, close)));
    }
    return close < 0 ? css.length() : close;
  }

  /** The last character of {@code @import …;} or {@code @media … {…}}. */
  private static int atRule(String css, int at) {
    int depth = 0;
    for (int i = at; i < css.length(); i++) {
      char c = css.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth <= 0 && (c == '}' || c == ';')) {
        return i;
      }
    }
    return css.length();
  }

  private void add(String selectors, Declared declared) {
    if (declared.equals(Declared.NOTHING)) {
      return;
    }
    for (String part : selectors.split(",")) {
      String selector = part.strip();
      if (SIMPLE.matcher(selector).matches() && !TONE.contains(selector)) {
        rules.merge(selector, declared, (before, later) -> later.over(before));
      }
    }
  }

  private static String withoutComments(String css) {
    StringBuilder kept = new StringBuilder();
    int at = 0;
    while (at < css.length()) {
      int begin = css.indexOf("/*", at);
      begin = begin < 0 ? css.length() : begin;
      kept.append(css, at, begin);
      int end = css.indexOf("*/", begin);
      at = end < 0 ? css.length() : end + 2;
    }
    return kept.toString().replace("<!--", "").replace("-->", "");
  }
}
