package paperboy.read.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paperboy.document.Block;
import paperboy.document.Container;
import paperboy.document.Span;

class BareLinksTest {

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '¦',
      value = {
        "see https://example.org/a. ¦ https://example.org/a ¦ https://example.org/a ¦ a full stop ends the sentence",
        "(https://example.org/a) ¦ https://example.org/a ¦ https://example.org/a ¦ a bracket around",
        "https://example.org/a_(b) ¦ https://example.org/a_(b) ¦ https://example.org/a_(b) ¦ a bracket inside",
        "链接：https://example.org/a，代码 ¦ https://example.org/a ¦ https://example.org/a ¦ Chinese punctuation",
        "www.example.org/a ¦ www.example.org/a ¦ https://www.example.org/a ¦ no scheme",
        "arxiv.org/abs/1706.03762v5 ¦ arxiv.org/abs/1706.03762v5 ¦ https://arxiv.org/abs/1706.03762v5 ¦ a host and a path",
        "doi:10.1000/182; ¦ doi:10.1000/182 ¦ doi:10.1000/182 ¦ a DOI",
        "https://example.org/?a=1&b=2#c ¦ https://example.org/?a=1&b=2#c ¦ https://example.org/?a=1&b=2#c ¦ query and fragment",
        "HTTP://EXAMPLE.ORG/A ¦ HTTP://EXAMPLE.ORG/A ¦ HTTP://EXAMPLE.ORG/A ¦ capitals",
        "<https://example.org/a> ¦ https://example.org/a ¦ https://example.org/a ¦ pointed brackets",
        "a@example.org/x ¦ ¦ ¦ part of a mail address",
        "and/or, cs.LG/0701001, 3.5/5 ¦ ¦ ¦ slashes in prose",
        "https:// alone ¦ ¦ ¦ nothing behind the scheme",
      })
  void finds(String text, String printed, String href, String why) {
    List<Span> links = write(text, Style.PLAIN).stream().filter(Span::linked).toList();
    if (printed == null) {
      assertThat(links).as(why).isEmpty();
    } else {
      assertThat(links).as(why).containsExactly(new Span(printed, false, false, href));
    }
  }

  @Test
  void anAddressHasAnEnd() {
    String text = "https://example.org/" + "a".repeat(5000);
    assertThat(write(text, Style.PLAIN).stream().filter(Span::linked))
        .extracting(span -> span.text().length())
        .containsExactly(2008);
  }

  @Test
  void leavesLinksAlone() {
    Style linked = new Style(true, false, "https://example.org/b");
    assertThat(write("https://example.org/a", linked))
        .containsExactly(new Span("https://example.org/a", true, false, "https://example.org/b"));
  }

  private static List<Span> write(String text, Style style) {
    BlockWriter writer = new BlockWriter(Container.page());
    BareLinks.write(text, style, 0, text.length(), writer);
    return writer.blocks().stream().map(Block::spans).flatMap(List::stream).toList();
  }
}
