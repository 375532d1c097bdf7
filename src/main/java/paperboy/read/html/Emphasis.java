package paperboy.read.html;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import paperboy.read.line.Style;

/** How an element sets its text. */
final class Emphasis {
  private static final Set<String> BOLD = Set.of("b", "strong");
  private static final Set<String> ITALIC = Set.of("i", "em", "cite", "dfn", "var");
  private static final Set<String> BOLD_WORDS = Set.of("bold", "semibold", "extrabold", "strong");

  private final StyleSheet sheet;

  Emphasis(StyleSheet sheet) {
    this.sheet = sheet;
  }

  /** The style of text in the element, given the style around it. */
  Style in(Element e, Style around) {
    String href = e.normalName().equals("a") && e.hasAttr("href") ? Links.href(e) : around.href();
    Declared declared = sheet.of(e);
    boolean bold = around.bold() || BOLD.contains(e.normalName()) || namedBold(e);
    boolean italic = around.italic() || ITALIC.contains(e.normalName());
    return new Style(
        declared.bold() == null ? bold : declared.bold(),
        declared.italic() == null ? italic : declared.italic(),
        href);
  }

  private static boolean namedBold(Element e) {
    if (!e.hasAttr("class") || Tags.block(e)) {
      return false;
    }
    for (String name : ClassNames.of(e)) {
      List<String> words = RegionWords.words(name);
      if (words.size() <= 2 && words.stream().anyMatch(BOLD_WORDS::contains)) {
        return true;
      }
    }
    return false;
  }
}
