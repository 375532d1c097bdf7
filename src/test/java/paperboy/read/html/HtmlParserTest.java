package paperboy.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlParserTest {

  @Test
  void openBoldWordsBelowTheDeepestElementAreNoFault() {
    String html =
        "<t><l>".repeat(155)
            + "<dt><b><b>"
            + "<dt><dl>".repeat(41)
            + "<dt><dt>"
            + "<dl><dt>".repeat(58)
            + "said";
    assertThat(HtmlParser.parse(html).text()).isEqualTo("said");
  }

  @Test
  void elementsEndUpAtTheDeepestPlaceThereIs() {
    String html = "<div>".repeat(HtmlParser.DEPTH * 2) + "said";
    assertThat(HtmlParser.parse(html).select("div").size()).isGreaterThan(HtmlParser.DEPTH);
    assertThat(HtmlParser.parse(html).select("div").last().parents())
        .hasSizeLessThanOrEqualTo(HtmlParser.DEPTH);
  }
}
