package paperboy.read.html;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import paperboy.read.line.Style;

/** How an element sets its text. */
final class Emphasis {
  private static final Set<String> BOLD = Set.of("b", "strong");
  private static final Set<String> ITALIC = Set.of("i", "em", "cite", "dfn", "var");
  private static final Set<String> BOLD_WORDS = Set.of("bold", "semibold", "extrabold", "strong");

  /** {@code font-weight: 600}, {@code font-weight:bold}. */
  private static final Pattern WEIGHT =
      Pattern.compile("font-weight\\s{0,3}:\\s{0,3}([a-z]{4,7}|[1-9]00)", Pattern.CASE_INSENSITIVE);

  /** {@code font-style: italic}. */
  private static final Pattern SLANT =
      Pattern.compile("font-style\\s{0,3}:\\s{0,3}([a-z]{6,7})", Pattern.CASE_INSENSITIVE);

  private Emphasis() {}

  /** The style of text in the element, given the style around it. */
  static Style in(Element e, Style around) {
    String href = e.normalName().equals("a") && e.hasAttr("href") ? Links.href(e) : around.href();
    return new Style(bold(e, around.bold()), italic(e, around.italic()), href);
  }

  private static boolean bold(Element e, boolean around) {
    Matcher weight = WEIGHT.matcher(e.attr("style"));
    if (weight.find()) {
      String value = weight.group(1);
      return value.regionMatches(true, 0, "bold", 0, 4)
          || value.compareTo("6") >= 0 && value.compareTo("9") <= 0
          || value.equals("900");
    }
    return around || BOLD.contains(e.normalName()) || namedBold(e);
  }

  private static boolean namedBold(Element e) {
    if (!e.hasAttr("class") || Tags.block(e)) {
      return false;
    }
    for (String name : e.classNames()) {
      List<String> words = RegionWords.words(name);
      if (words.size() <= 2 && words.stream().anyMatch(BOLD_WORDS::contains)) {
        return true;
      }
    }
    return false;
  }

  private static boolean italic(Element e, boolean around) {
    Matcher slant = SLANT.matcher(e.attr("style"));
    if (slant.find()) {
      return !slant.group(1).equalsIgnoreCase("normal");
    }
    return around || ITALIC.contains(e.normalName());
  }
}
