package paperboy.read.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Which elements are headings, whether marked up as such, by the name of a style, or by size. */
final class Headings {
  /** {@code MsoTitle}, {@code MsoHeading1}, {@code Heading2}: styles of word processors. */
  private static final Pattern STYLE = Pattern.compile("MsoTitle|(?:Mso)?Heading([1-6])");

  /** Longer paragraphs are text whatever their style is called, in characters. */
  private static final int LONGEST = 120;

  private final PageSurvey survey;
  private final StyleSheet sheet;
  private final LargeLines large;
  private final boolean titled;

  Headings(PageIndex page, PageSurvey survey, StyleSheet sheet) {
    this.survey = survey;
    this.sheet = sheet;
    this.large = LargeLines.of(page, sheet);
    this.titled = page.named("p").stream().anyMatch(p -> p.hasClass("MsoTitle"));
  }

  /** 1 to 6 where the page says so itself; 0 for the rest. */
  int stated(Element e) {
    int marked = Tags.heading(e);
    boolean paragraph = e.normalName().equals("p") && survey.in(e).text <= LONGEST;
    return marked > 0 || !paragraph ? marked : styled(e);
  }

  /** 1 to 6 where only the size says so; 0 for the rest. */
  int bySize(Element e) {
    return large.level(e);
  }

  private int styled(Element e) {
    for (String name : ClassNames.of(e)) {
      Matcher style = STYLE.matcher(name);
      if (style.matches()) {
        return style.group(1) == null ? 1 : below(style.group(1).charAt(0) - '0');
      }
    }
    Integer outline = sheet.of(e).outline();
    return outline == null ? 0 : below(outline);
  }

  /** Word's titles stand above its headings of the first level. */
  private int below(int level) {
    return titled ? Math.min(6, level + 1) : level;
  }
}
