package paperboy.read.html;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Links, and what they are called where they hold pictures only. */
final class Links {
  /** The signs themes put behind headings as links to them. */
  private static final Set<String> PERMALINK_SIGNS = Set.of("", "#", "¶", "§", "🔗", "☍", "∞");

  private static final Set<String> PERMALINK_WORDS =
      Set.of("anchor", "headerlink", "permalink", "headinglink", "hash");

  /** The path of a picture: {@code /img/a.png?w=300}. */
  private static final Pattern PICTURE =
      Pattern.compile("\\.(?:png|jpe?g|gif|webp|svg|bmp|avif)(?:[?#]|$)", Pattern.CASE_INSENSITIVE);

  /** A button that a script gives its work: {@code javascript:void(0);}, {@code javascript:;}. */
  private static final Pattern BUTTON =
      Pattern.compile(
          "javascript:\\s{0,9}(?:void\\s{0,9}\\(?\\s{0,9}0?\\s{0,9}\\)?)?[;/\\s]{0,9}",
          Pattern.CASE_INSENSITIVE);

  private Links() {}

  /** The address as printed; null for buttons. */
  static String href(Element a) {
    String href = a.attr("href").strip();
    return href.isEmpty() || BUTTON.matcher(href).matches() ? null : href;
  }

  /** Whether it only links a heading to itself. */
  static boolean permalink(Element a) {
    String text = a.text().strip();
    if (!a.attr("href").contains("#") && a.hasAttr("href")) {
      return false;
    }
    return PERMALINK_SIGNS.contains(text)
        || text.length() <= 2
            && ClassNames.of(a).stream()
                .flatMap(name -> RegionWords.words(name).stream())
                .anyMatch(PERMALINK_WORDS::contains);
  }

  /**
   * What to call a link that holds no text but a picture: the picture's own words, else those of
   * the link, else the name in an icon's class. Null where nothing names it.
   */
  static String label(Element a, Element picture) {
    for (String words :
        new String[] {
          picture.attr("alt"), picture.attr("aria-label"), picture.attr("title"),
          a.attr("aria-label"), a.attr("title"), icon(picture)
        }) {
      String label = words.strip();
      if (!label.isEmpty() && label.length() <= 120) {
        return label;
      }
    }
    return null;
  }

  /** Whether the link only opens the picture. */
  static boolean opensPicture(Element a) {
    return PICTURE.matcher(a.attr("href")).find();
  }

  /** Whether words are so few that they name a link rather than describe a picture. */
  static boolean few(String label) {
    return label.length() <= 40 && label.split("\\s++").length <= 3;
  }

  /** {@code github} of {@code <i class="fab fa-github">}. */
  private static String icon(Element picture) {
    String name = "";
    if (picture.normalName().equals("i") || picture.normalName().equals("span")) {
      for (String part : ClassNames.of(picture)) {
        name = part.contains("-") ? part.substring(part.lastIndexOf('-') + 1) : name;
      }
    }
    return name;
  }
}
