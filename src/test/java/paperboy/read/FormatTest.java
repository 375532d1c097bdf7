package paperboy.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paperboy.document.Source;

class FormatTest {

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '¦',
      value = {
        "a.txt ¦ <!DOCTYPE html><p>x ¦ HTML ¦ a page by any name",
        "a.md ¦ <!-- c --><html><body>x ¦ HTML ¦ a page named like Markdown",
        "a.html ¦ just words ¦ TEXT ¦ words named like a page",
        "a.html ¦ <h2>A</h2><p>b</p> ¦ HTML ¦ a fragment of a page",
        "-  ¦ <h2>A</h2><p>b</p><p>c</p><ul><li>d</ul> ¦ HTML ¦ a fragment from standard input",
        "a.txt ¦ a < b and c > d, or <i>so</i> ¦ TEXT ¦ a tag in prose",
        "a.md ¦ # A\\n\\ntext ¦ MARKDOWN ¦ Markdown by name",
        "a.qmd ¦ text ¦ MARKDOWN ¦ Quarto",
        "a.md ¦ <div align=center>\\n\\n# A\\n\\n[x](https://a.b)\\n## B\\n[y](https://a.b) ¦ MARKDOWN ¦ Markdown that begins with a tag",
        "a.txt ¦ # A\\n\\n## B\\n\\n[x](https://a.b) [y](https://a.b) ¦ MARKDOWN ¦ Markdown named text",
        "a.txt ¦ # one comment\\nand text ¦ TEXT ¦ a number sign",
        "a.html ¦ <?xml version='1.0'?>\\n<!-- x -->\\n<rss version='2.0'> ¦ FEED ¦ RSS",
        "a.xml ¦ <feed xmlns='http://www.w3.org/2005/Atom'> ¦ FEED ¦ Atom",
        "a.xml ¦ <rdf:RDF xmlns:rdf='x'> ¦ FEED ¦ RSS 1.0",
        "a.xml ¦ <?xml version='1.0'?><!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0'><html> ¦ HTML ¦ XHTML",
        "a.txt ¦ From: a@b.org\\nSubject: x\\nDate: Mon, 1 Jan\\n\\nbody ¦ MAIL ¦ a mail by any name",
        "a.eml ¦ From a@b Mon Jan 1\\nReceived: x\\n  folded\\nSubject: x\\n\\nbody ¦ MAIL ¦ a mailbox",
        "a.txt ¦ Title: A\\nAuthors: B\\nSubject: C\\n\\nbody ¦ TEXT ¦ labels are no header",
        "a.mht ¦ From: <Saved by x>\\nSnapshot-Content-Location: http://a\\nSubject: x\\nMIME-Version: 1.0\\nContent-Type: multipart/related\\n\\n ¦ MHTML ¦ a saved page",
        "a.eml ¦ From: a@b.org\\nTo: c@d\\nSubject: x\\nMIME-Version: 1.0\\nContent-Type: multipart/related\\n\\n ¦ MAIL ¦ a mail with pictures",
      })
  void tells(String name, String text, Format expected, String why) {
    Source source = new Source(name.strip(), new byte[0]);
    assertThat(Format.of(source, text.replace("\\n", "\n"))).as(why).isEqualTo(expected);
  }
}
