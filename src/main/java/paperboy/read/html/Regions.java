package paperboy.read.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import paperboy.document.Container;

/**
 * Which elements are the parts of a page that surround an article. Elements and roles say so
 * outright, class and id words only where they cannot wrap the article or be part of a record.
 */
final class Regions {
  /** No class word makes these a region: they wrap what the page is about, or are no grouping. */
  private static final Set<String> NEVER =
      Set.of("html", "body", "main", "article", "tbody", "tr", "th", "summary", "li", "dt", "dd");

  /** What may hold one record of several. */
  private static final Set<String> RECORDS =
      Set.of("article", "section", "li", "td", "blockquote", "figure");

  private final PageSurvey survey;

  Regions(PageSurvey survey) {
    this.survey = survey;
  }

  /** The kind of region it is; null for none. */
  Container.Kind of(Element e) {
    String region = stated(e);
    if (region == null && !NEVER.contains(e.normalName()) && Tags.heading(e) == 0) {
      region = named(e);
    }
    if (region == null || survey.textShare(e) > 50 || survey.headingShare(e) > 50) {
      return null;
    }
    return Container.Kind.valueOf(region.toUpperCase(Locale.ROOT));
  }

  private String stated(Element e) {
    String name = e.attr("role").isEmpty() ? e.normalName() : e.attr("role");
    return switch (name) {
      case "nav", "navigation", "menu", "menubar" -> "navigation";
      case "aside", "complementary" -> "aside";
      case "footer", "contentinfo" -> ofRecord(e) ? null : "footer";
      case "header", "banner" -> ofRecord(e) ? null : "banner";
      default -> null;
    };
  }

  /** Whether it is the head or foot of one article, item or section among several. */
  private boolean ofRecord(Element e) {
    for (Element p = e.parent(); p != null; p = p.parent()) {
      boolean alone = p.normalName().equals("article") && survey.articles() < 2;
      if (RECORDS.contains(p.normalName()) && !alone) {
        return true;
      }
    }
    return survey.places(e) >= 2;
  }

  private String named(Element e) {
    for (String name : ClassNames.of(e)) {
      String region = RegionWords.region(name);
      if (region != null && allowed(e, region)) {
        return region;
      }
    }
    String region = RegionWords.region(e.id());
    return region != null && !slug(e) && allowed(e, region) ? region : null;
  }

  /** What repeats in several places is part of a record, except for its share buttons. */
  private boolean allowed(Element e, String region) {
    return switch (region) {
      case "navigation" -> true;
      case "aside" -> survey.places(e) < 3;
      default -> survey.places(e) < 2;
    };
  }

  /** Whether the id only repeats the heading, as generators make them: {@code related-work}. */
  private static boolean slug(Element e) {
    Element heading = e.selectFirst("h1, h2, h3, h4, h5, h6");
    if (heading == null) {
      return false;
    }
    List<String> title = RegionWords.words(heading.text());
    return title.containsAll(RegionWords.words(e.id()));
  }
}
