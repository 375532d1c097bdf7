package paperboy.read.html;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What a reader of the page does not see: hidden text, previews for mail clients. */
final class Visibility {
  /** {@code display: none}, {@code mso-hide:all}, {@code max-height:0px}, {@code font-size:0}. */
  private static final Pattern HIDDEN =
      Pattern.compile(
          "(?:^|[;\\s])(?:display\\s{0,3}:\\s{0,3}none|visibility\\s{0,3}:\\s{0,3}hidden"
              + "|mso-hide\\s{0,3}:\\s{0,3}all|max-height\\s{0,3}:\\s{0,3}0(?:px)?+\\s{0,3}(?:;|!|$))",
          Pattern.CASE_INSENSITIVE);

  /** Classes of the common frameworks for text that only screen readers and mail lists show. */
  private static final Set<String> CLASSES =
      Set.of(
          "sr-only",
          "visually-hidden",
          "visuallyhidden",
          "screen-reader-text",
          "screen-reader-only",
          "preheader",
          "preview-text",
          "skip-link",
          "MathJax_Preview");

  /** {@code white-space: pre-wrap}. */
  private static final Pattern LINES =
      Pattern.compile("white-space\\s{0,3}:\\s{0,3}(?:pre|break-spaces)", Pattern.CASE_INSENSITIVE);

  private Visibility() {}

  /** Whether line ends in its text show as line breaks. */
  static boolean breaking(Element e) {
    return e.hasAttr("style")
        && !e.normalName().equals("pre")
        && LINES.matcher(e.attr("style")).find();
  }

  /** Whether it is hidden. */
  static boolean hidden(Element e) {
    if (e.attributesSize() == 0) {
      return false;
    }
    return e.hasAttr("hidden")
        || e.attr("aria-hidden").equals("true")
        || e.hasAttr("style") && HIDDEN.matcher(e.attr("style")).find()
        || e.hasAttr("class") && ClassNames.of(e).stream().anyMatch(CLASSES::contains);
  }
}
