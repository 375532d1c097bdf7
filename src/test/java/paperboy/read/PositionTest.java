package paperboy.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paperboy.document.Block;
import paperboy.document.Document;
import paperboy.document.Source;

/** Where the last block of an input stands in its source. */
class PositionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "a.html ¦ <p>one</p>\\n<p> two <b>and</b> three\\n</p> ¦ two <b>and</b> three",
        "a.html ¦ <p>one<br>two &amp; three</p> ¦ two &amp; three",
        "a.html ¦ \\r\\n<h2>\\r\\n  A title\\r\\n</h2> ¦ A title",
        "a.html ¦ <p>😀</p><p>two</p> ¦ two",
        "a.md ¦ # A\\n\\ntext **bold** [link](https://a.b) end ¦ text **bold** [link](https://a.b) end",
        "a.md ¦ > quoted\\n> text ¦ quoted\\n> text",
        "a.md ¦ ## A title {#id}\\n ¦ A title",
        "a.md ¦ - one\\n- two ¦ two",
        "a.md ¦ %a%b%\\n%-%-%\\n%one%two% ¦ two",
        "a.md ¦ <p>one</p>\\n\\n<div><b>raw</b> html</div> ¦ raw</b> html",
        "a.md ¦ 论文标题：甲\\n论文链接：乙 ¦ 论文链接：乙",
        "a.md ¦ $$\\nx_1\\n$$ ¦ $$\\nx_1\\n$$",
        "a.txt ¦ one\\n\\n  • two words \\n ¦ two words",
        "a.txt ¦ Heading\\n=======\\n ¦ Heading",
        "a.xml ¦ <rss><item><description>&lt;p&gt;one &amp;amp; two&lt;/p&gt;</description></item></rss> ¦ one &amp;amp; two",
        "a.xml ¦ <rss><item><description><![CDATA[<p>one</p><p>two</p>]]></description></item></rss> ¦ two",
        "a.xml ¦ <rss><item><title>A &amp; B</title></item></rss> ¦ A &amp; B",
      })
  void isExact(String name, String text, String expected) {
    String source = text.replace("\\n", "\n").replace("\\r", "\r").replace('%', '|');
    Document document =
        new Readers().read(new Source(name, source.getBytes(StandardCharsets.UTF_8)));
    Block last = document.blocks().get(document.blocks().size() - 1);
    assertThat(document.text().substring(last.start(), last.end()))
        .isEqualTo(expected.replace("\\n", "\n"));
  }
}
