package paperboy.read.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import paperboy.text.LowerCase;

/**
 * The site's name where no metadata states it: the part of the page's title behind or before a
 * separator that the page prints as its logo, in its head or foot, or as the link to its root.
 */
final class SiteName {
  private static final List<String> SEPARATORS =
      List.of(" | ", "｜", " - ", " – ", " — ", " · ", " • ", " » ", " :: ", " : ", "_");

  /** {@code /}, {@code https://example.org}, {@code https://example.org/index.html}. */
  private static final Pattern ROOT =
      Pattern.compile(
          "(?:https?://[^/?#]{1,100})?+/?+(?:index\\.html?)?+", Pattern.CASE_INSENSITIVE);

  private static final Set<String> LOGO_WORDS =
      Set.of("logo", "brand", "masthead", "sitename", "sitetitle", "blogtitle", "blogname");

  /** Longer lines are no names, in characters. */
  private static final int LONGEST = 80;

  /** What holds a page's own words rather than the site's name. */
  private static final Evaluator CONTENT = QueryParser.parse("li, nav, article, main");

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3");

  /** More elements are not looked at. */
  private static final int ELEMENTS = 2_000;

  /** More heads and feet are those of the page's parts. */
  private static final int REGIONS = 10;

  private SiteName() {}

  /**
   * The name as the title prints it: {@code Cat News} of {@code Ten papers | Cat News}, or null.
   */
  static String of(PageIndex page, String title) {
    if (title == null || SEPARATORS.stream().noneMatch(title::contains)) {
      return null;
    }
    Set<String> names = printed(page);
    String tail = tail(title, names);
    String head = tail != null ? null : head(title, names);
    return tail != null ? tail : headed(page, title, head) ? null : head;
  }

  /** Whether the page's headings name the title's beginning and not what follows it. */
  private static boolean headed(PageIndex page, String title, String head) {
    if (head == null) {
      return false;
    }
    String rest = folded(title.substring(head.length()));
    boolean named = false;
    for (Element heading : page.named(HEADINGS)) {
      String text = folded(heading.text());
      named |= text.equals(folded(head));
      if (text.length() > 2 && rest.contains(text)) {
        return false;
      }
    }
    return named;
  }

  private static String tail(String title, Set<String> names) {
    for (String separator : SEPARATORS) {
      int at = title.lastIndexOf(separator);
      if (at > 0 && names.contains(folded(title.substring(at + separator.length())))) {
        return title.substring(at + separator.length()).strip();
      }
    }
    return null;
  }

  private static String head(String title, Set<String> names) {
    for (String separator : SEPARATORS) {
      int at = title.indexOf(separator);
      if (at > 0 && names.contains(folded(title.substring(0, at)))) {
        return title.substring(0, at).strip();
      }
    }
    return null;
  }

  /** What the page prints where sites print their names. */
  private static Set<String> printed(PageIndex page) {
    Set<String> names = new HashSet<>();
    page.named("a").stream()
        .filter(a -> a.hasAttr("href"))
        .filter(a -> ROOT.matcher(a.attr("href").strip()).matches())
        .limit(ELEMENTS)
        .forEach(a -> add(a, names));
    page.all(SiteName::region)
        .limit(REGIONS)
        .flatMap(region -> region.stream().limit(ELEMENTS))
        .filter(e -> e.closest(CONTENT) == null)
        .forEach(e -> add(e, names));
    page.all(SiteName::logo).limit(ELEMENTS).forEach(e -> add(e, names));
    return names;
  }

  /** Whether an element is a page's head or foot, or says that it is. */
  private static boolean region(Element e) {
    return e.normalName().equals("header")
        || e.normalName().equals("footer")
        || e.attr("role").strip().equalsIgnoreCase("banner");
  }

  private static boolean logo(Element e) {
    return e.hasAttr("id") && RegionWords.words(e.id()).stream().anyMatch(LOGO_WORDS::contains)
        || e.hasAttr("class") && ClassNames.of(e).stream().anyMatch(SiteName::logo);
  }

  private static boolean logo(String name) {
    List<String> words = RegionWords.words(name);
    return words.stream().anyMatch(LOGO_WORDS::contains)
        || LOGO_WORDS.contains(String.join("", words));
  }

  private static void add(Element e, Set<String> names) {
    String text = e.childrenSize() == 0 ? e.text() : e.childrenSize() <= 3 ? e.ownText() : "";
    String alt = e.childrenSize() == 1 ? e.child(0).attr("alt") : "";
    for (String name : new String[] {text, alt}) {
      if (!name.isBlank() && name.length() <= LONGEST) {
        names.add(folded(name));
      }
    }
  }

  private static String folded(String name) {
    return LowerCase.of(name.strip());
  }
}
