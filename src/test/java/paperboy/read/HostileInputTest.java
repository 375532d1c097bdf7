package paperboy.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import paperboy.document.Block;
import paperboy.document.Document;
import paperboy.document.Finding;
import paperboy.document.Source;
import paperboy.read.decode.UnreadableException;

/** Inputs made to overflow a stack or to take for ever: with anything quadratic this test hangs. */
class HostileInputTest {
  static Stream<Arguments> repetitions() {
    return Stream.of(
        Arguments.of("a.html", "<div>", 66_666),
        Arguments.of("a.html", "<b>", 66_666),
        Arguments.of("a.html", "<a href=x>", 16_666),
        Arguments.of("a.html", "<table><tr><td>", 16_666),
        Arguments.of("a.html", "<ul><li>", 33_333),
        Arguments.of("a.html", "<p style='font-weight:", 16_666),
        Arguments.of("a.html", "<style>@media {.a{font:", 10_000),
        Arguments.of("a.html", "<style>.a{font-size:2em}</style><div class=a>x", 6_666),
        Arguments.of("a.html", "<p style='font-size:9em;;;;:'>x", 10_000),
        Arguments.of("a.html", "<div class=link-card><a href=a>x", 10_000),
        Arguments.of("a.html", "<title>a | b</title><header><a href=/>x", 6_666),
        Arguments.of("a.html", "<p>Posted on 1 May 2024 ", 10_000),
        Arguments.of("a.html", "<table><tr><td>x<td>x<tr><td colspan=2>x", 6_666),
        Arguments.of("a.html", "<details><summary>x", 16_666),
        Arguments.of("a.html", "<math><mi>x", 16_666),
        Arguments.of("a.html", "<script type='math/tex'>", 6_666),
        Arguments.of("a.html", "<td rowspan=1000 colspan=1000>", 6_666),
        Arguments.of("a.html", "&amp", 66_666),
        Arguments.of("a.md", "[", 166_666),
        Arguments.of("a.md", "![", 33_333),
        Arguments.of("a.md", "[a](", 66_666),
        Arguments.of("a.md", "> ", 66_666),
        Arguments.of("a.md", "- ", 66_666),
        Arguments.of("a.md", "1. ", 66_666),
        Arguments.of("a.md", "*a **b ", 33_333),
        Arguments.of("a.md", "**a", 66_666),
        Arguments.of("a.md", "**，a", 33_333),
        Arguments.of("a.md", "_a __b ", 16_666),
        Arguments.of("a.md", "$", 166_666),
        Arguments.of("a.md", "$a ", 66_666),
        Arguments.of("a.md", "$$\n", 66_666),
        Arguments.of("a.md", "`", 166_666),
        Arguments.of("a.md", "<!--", 66_666),
        Arguments.of("a.md", "<a href=\"", 33_333),
        Arguments.of("a.md", "x <!-- > ", 16_666),
        Arguments.of("a.md", "x <a b=\"> ", 16_666),
        Arguments.of("a.md", "a\n", 100_000),
        Arguments.of("a.md", "|a|b\n|-|-\n", 16_666),
        Arguments.of("a.md", "    - a\n", 16_666),
        Arguments.of("a.txt", "https://", 66_666),
        Arguments.of("a.txt", "a.b.c.d.", 66_666),
        Arguments.of("a.txt", "www.", 66_666),
        Arguments.of("a.txt", "http://a)))))))))))", 16_666),
        Arguments.of("a.txt", "- ", 100_000),
        Arguments.of("a.txt", "-\n", 100_000),
        Arguments.of("a.txt", "  \n", 100_000),
        Arguments.of("a.txt", "a-b ", 100_000),
        Arguments.of("a.txt", "a line that ends in the middle of a sentence with of\nthe\n", 6_666),
        Arguments.of("a.txt", "$$\n", 100_000),
        Arguments.of("a.txt", "Label: x\n  folded\n", 16_666),
        Arguments.of("a.txt", "\u0097\u00e9", 66_666),
        Arguments.of("a.xml", "<rss><item>", 33_333),
        Arguments.of("a.xml", "<rss><item><title>&amp;</title>", 6_666),
        Arguments.of("a.xml", "<feed ><entry><content>&lt;div&gt;", 6_666),
        Arguments.of(
            "a.eml",
            "MIME-Version: 1.0\nSubject: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\n",
            2_000),
        Arguments.of("a.eml", "Subject: x\nFrom: a@b\nX: " + " ".repeat(300_000) + "y\n\n", 1),
        Arguments.of("a.eml", "Subject: x\n", 33_333),
        Arguments.of("a.eml", "Subject: =?UTF-8?Q?a?=\n =?UTF-8?Q?b?=\nDate: Mon, 1\n", 6_666));
  }

  @ParameterizedTest
  @MethodSource("repetitions")
  void ends(String name, String piece, int times) {
    byte[] bytes = piece.repeat(times).getBytes(StandardCharsets.UTF_8);
    read(name, bytes);
  }

  @Test
  void saysThatAPageNestsTooDeep() {
    String page = "<!doctype html>" + "<div>".repeat(200_000) + "deep";
    Document document =
        new Readers().read(new Source("a.html", page.getBytes(StandardCharsets.UTF_8)));
    assertThat(document.blocks()).extracting(Block::text).containsExactly("deep");
    assertThat(document.findings()).extracting(Finding::code).contains("nesting-too-deep");
  }

  @Property(tries = 500, seed = "20240616")
  void anyBytesAreReadOrRefused(@ForAll("inputs") Source source) {
    read(source.name(), source.bytes());
    try {
      Archives.members(source);
    } catch (UnreadableException refused) {
      assertThat(refused.getMessage()).contains(source.path());
    }
  }

  @Provide
  Arbitrary<Source> inputs() {
    Arbitrary<String> names =
        Arbitraries.of("a.html", "a.md", "a.txt", "a.xml", "a.eml", "a.mhtml", "a.zip", "a.gz");
    Arbitrary<byte[]> noise = Arbitraries.bytes().array(byte[].class).ofMaxSize(400);
    Arbitrary<byte[]> pieces =
        Arbitraries.of(PIECES)
            .list()
            .ofMaxSize(40)
            .map(p -> String.join("", p).getBytes(StandardCharsets.UTF_8));
    return Combinators.combine(names, Arbitraries.oneOf(noise, pieces)).as(Source::new);
  }

  private static final String[] PIECES = {
    "<",
    ">",
    "</p>",
    "<p>",
    "<table>",
    "<tr>",
    "<td>",
    "</table>",
    "<ul>",
    "<li>",
    "<h2>",
    "<pre>",
    "<a href='",
    "\"",
    "'",
    "&",
    ";",
    "#",
    "## ",
    "- ",
    "* ",
    "1. ",
    "> ",
    "| a | b |\n|---|---|\n",
    "\n",
    "\n\n",
    "\r\n",
    "    ",
    "\t",
    "$$",
    "$",
    "\\",
    "\\\\",
    "[",
    "](",
    ")",
    "**",
    "_",
    "`",
    "```\n",
    "---\n",
    "title: x\n",
    "===\n",
    "https://arxiv.org/abs/1706.03762",
    "摘要：",
    "，",
    "\uD83D\uDE00",
    "\u200B",
    "\u00A0",
    "<?xml version='1.0'?>",
    "<rss>",
    "<item>",
    "<title>",
    "</item>",
    "<feed >",
    "<![CDATA[",
    "]]>",
    "<!--",
    "-->",
    "<!DOCTYPE html>",
    "<html>",
    "<head>",
    "<math>",
    "<details>",
    "<summary>",
    "<script type='math/tex'>",
    "</script>",
    "From: a@b\nSubject: x\nDate: Mon, 1\n",
    "MIME-Version: 1.0\n",
    "Content-Type: multipart/mixed; boundary=b\n\n",
    "--b\n",
    "--b--\n",
    "Content-Type: text/html\n\n",
    "=?UTF-8?B?",
    "?=",
    "word",
    "Word.",
    "- item\n",
    "  - inner\n"
  };

  private static void read(String name, byte[] bytes) {
    try {
      Document document = new Readers().read(new Source(name, bytes));
      for (Block block : document.blocks()) {
        assertThat(block.start()).isBetween(0, block.end());
        assertThat(block.end()).isLessThanOrEqualTo(document.text().length());
        assertThat(block.spans()).isNotEmpty();
        assertThat(block.text()).isNotEmpty();
      }
    } catch (UnreadableException refused) {
      assertThat(refused.getMessage()).contains(name);
    }
  }
}
