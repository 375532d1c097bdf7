package paperboy.read.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/** The sorts of elements (HTML Living Standard, section 15.3: rendering of flow content). */
final class Tags {
  /** Elements that stand on lines of their own. */
  private static final Set<String> BLOCK =
      Set.of(
          ("address article aside blockquote body caption center dd details dialog dir div dl dt"
                  + " fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html"
                  + " legend li listing main menu nav ol p plaintext pre search section summary table"
                  + " tbody td tfoot th thead tr ul xmp")
              .split(" "));

  /** Elements without text for readers, and controls. */
  private static final Set<String> SILENT =
      Set.of(
          ("script style template svg head title meta link base iframe object embed applet audio"
                  + " video canvas map area input select option optgroup datalist textarea button"
                  + " progress meter colgroup col param source track frame frameset noframes")
              .split(" "));

  /** Inline elements that may come to hold blocks by sloppy nesting, and group nothing then. */
  private static final Set<String> FORMATTING =
      Set.of(
          ("abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark noscript"
                  + " q s samp small span strike strong sub sup time tt u var wbr thead tbody tfoot"
                  + " #root html body center form fieldset hgroup picture")
              .split(" "));

  private Tags() {}

  static boolean block(Element e) {
    return BLOCK.contains(e.normalName()) || e.attr("style").contains("display:block");
  }

  static boolean silent(Element e) {
    return SILENT.contains(e.normalName());
  }

  static boolean formatting(Element e) {
    return FORMATTING.contains(e.normalName());
  }

  /** 1 to 6 for a heading, {@code <div role=heading aria-level=2>} included; 0 for the rest. */
  static int heading(Element e) {
    String name = e.normalName();
    if (name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '1'
        && name.charAt(1) <= '6') {
      return name.charAt(1) - '0';
    }
    if (!e.attr("role").equals("heading")) {
      return 0;
    }
    String level = e.attr("aria-level").strip();
    return level.matches("[1-6]") ? level.charAt(0) - '0' : 2;
  }

  /** The tag and its first class that has no digits: {@code div.card}. */
  static String shape(Element e) {
    if (!e.hasAttr("class")) {
      return e.normalName();
    }
    for (String name : ClassNames.of(e)) {
      if (!name.isEmpty() && name.chars().noneMatch(Character::isDigit)) {
        return e.normalName() + "." + name;
      }
    }
    return e.normalName();
  }
}
