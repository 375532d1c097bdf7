package paperboy.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an article says, its Markdown is Paperboy's own structure around that very text. */
class MarkdownSafetyTest {

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(YamlFrontMatterExtension.create(), TablesExtension.create()))
          .build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src=x onerror=alert(1)>",
        "]( javascript:alert(1) )",
        "[x](javascript:alert(1))",
        "\"\n---\nlayout: evil",
        "a\n\n# Heading\n\n<div>\n- item\n  > quote",
        "\ttabbed\n    indented code",
        "```\nfence\n```",
        "a | b\n--|--\n1 | 2",
        "text\n===\ntext\n---",
        "\\<b>\\[x](y)",
        "<https://evil.example> https://evil.example",
        "*a* **b** _c_ __d__ `e` ~~f~~",
        "[a]: /x\n\n[a] [a][] ![a]",
        "\u202Ereversed\u0007",
      })
  void nothingBreaksOut(String text) throws IOException {
    isOnlyText(text);
  }

  @Property(tries = 400, seed = "20240616")
  void nothingEverBreaksOut(@ForAll("markup") String text) throws IOException {
    isOnlyText(text);
  }

  /** Texts made of what Markdown, HTML, YAML and templates are made of. */
  @Provide
  Arbitrary<String> markup() {
    return Arbitraries.of(
            "*",
            "**",
            "_",
            "__",
            "`",
            "```",
            "~~",
            "[",
            "]",
            "(",
            ")",
            "](",
            "![",
            "<",
            ">",
            "</",
            "<b>",
            "<!--",
            "-->",
            "&",
            "&amp;",
            "&#60;",
            "#",
            "# ",
            "- ",
            "+ ",
            "1. ",
            "12)",
            "---",
            "===",
            "|",
            "|-|",
            ":",
            "\\",
            "\n",
            "\n\n",
            "    ",
            "\t",
            " ",
            "a",
            "bc",
            "论",
            "{{",
            "{%",
            "\"",
            "'",
            "://",
            "http://x.y",
            "javascript:",
            "!",
            "$",
            "^",
            "%",
            "=",
            ";",
            "x")
        .list()
        .ofMaxSize(24)
        .map(parts -> String.join("", parts));
  }

  private static void isOnlyText(String text) throws IOException {
    String markdown = new MarkdownExport().export(Samples.saying(text)).content();
    String title = SafeText.line(text);
    Seen seen = new Seen();
    PARSER.parse(markdown).accept(seen);
    assertThat(seen.foreign).as(markdown).isEmpty();
    assertThat(seen.links).as(markdown).containsOnly("https://example.org/a");
    assertThat(seen.headings).as(markdown).contains(squeezed(title + ". " + title));
    JsonNode printed = frontMatter(markdown).get("title");
    if (title.isEmpty()) {
      assertThat(printed).as("a title of which nothing is left is none").isNull();
    } else {
      assertThat(printed.asText()).as(markdown).isEqualTo(title);
    }
  }

  private static JsonNode frontMatter(String markdown) throws IOException {
    String yaml = markdown.substring(4, markdown.indexOf("\n---\n", 4));
    return new YAMLMapper().readTree(yaml);
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  /** What a page made of the Markdown would hold. */
  private static final class Seen extends AbstractVisitor {

    private final List<String> foreign = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();

    @Override
    public void visit(Heading heading) {
      headings.add(squeezed(text(heading)));
      if (heading.getLevel() != 2 && heading.getLevel() != 3) {
        foreign.add("heading " + heading.getLevel());
      }
      visitChildren(heading);
    }

    @Override
    public void visit(Link link) {
      links.add(link.getDestination());
      visitChildren(link);
    }

    @Override
    public void visit(HtmlBlock html) {
      foreign.add(html.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
      foreign.add(html.getLiteral());
    }

    @Override
    public void visit(Image image) {
      foreign.add("image " + image.getDestination());
    }

    @Override
    public void visit(Emphasis emphasis) {
      foreign.add("emphasis");
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
      foreign.add("strong emphasis");
    }

    @Override
    public void visit(FencedCodeBlock code) {
      foreign.add("fenced code");
    }

    @Override
    public void visit(IndentedCodeBlock code) {
      foreign.add("indented code");
    }

    @Override
    public void visit(org.commonmark.node.Code code) {
      foreign.add("code");
    }

    @Override
    public void visit(ThematicBreak rule) {
      foreign.add("rule");
    }

    @Override
    public void visit(org.commonmark.node.BlockQuote quote) {
      foreign.add("quotation");
    }

    @Override
    public void visit(org.commonmark.node.OrderedList list) {
      foreign.add("ordered list");
    }

    @Override
    public void visit(CustomBlock block) {
      if (!block.getClass().getSimpleName().startsWith("YamlFrontMatter")) {
        foreign.add(block.getClass().getSimpleName());
      }
    }

    private static String text(Node node) {
      StringBuilder text = new StringBuilder();
      node.accept(
          new AbstractVisitor() {
            @Override
            public void visit(Text t) {
              text.append(t.getLiteral());
            }

            @Override
            public void visit(org.commonmark.node.SoftLineBreak line) {
              text.append(' ');
            }
          });
      return text.toString();
    }
  }
}
