package paperboy.read.markdown;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import paperboy.document.Container;
import paperboy.document.Document;
import paperboy.document.Metadata;
import paperboy.document.Source;
import paperboy.read.decode.Decoded;
import paperboy.read.html.HtmlBlocks;
import paperboy.read.html.HtmlParser;
import paperboy.read.line.BlockWriter;

/**
 * Reads Markdown by way of HTML, so that raw HTML in it means what it means on a page. Positions
 * are kept in a {@link SourceMap}.
 */
public final class MarkdownReader {
  /** More open lists and quotes than this are taken for text. */
  private static final int NESTING = 100;

  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), YamlFrontMatterExtension.create());

  /**
   * Everything but indented code, which in digests is text that was indented for looks; in
   * CommonMark's order of precedence, which is that of the set.
   */
  private static final Set<Class<? extends Block>> BLOCKS =
      new LinkedHashSet<>(
          List.of(
              BlockQuote.class,
              Heading.class,
              FencedCodeBlock.class,
              HtmlBlock.class,
              ThematicBreak.class,
              ListBlock.class));

  /**
   * A text as a page.
   *
   * @param map from its positions to the text's
   */
  private record Rendered(String html, SourceMap map, Metadata metadata) {}

  /**
   * Reads a text.
   *
   * <pre>{@code
   * var document = new MarkdownReader().read(source, Decoder.decode(source, null));
   * }</pre>
   */
  public Document read(Source source, Decoded decoded) {
    Objects.requireNonNull(source, "source");
    String text = decoded.text();
    Rendered page = rendered(text);
    BlockWriter writer = new BlockWriter(Container.page());
    writer.positions(page.map()::source);
    HtmlBlocks.write(HtmlParser.parse(page.html()), page.html(), writer);
    return new Document(
        decoded.origin(source, "text/markdown", page.metadata().url()),
        text,
        page.metadata(),
        writer.blocks(),
        decoded.findings());
  }

  /** A text's tree is let go of before the page it makes becomes another: both are large. */
  private static Rendered rendered(String text) {
    Node tree = parse(text);
    SourceMap map = new SourceMap();
    String html = html(tree, text, map);
    return new Rendered(html, map, FrontMatter.of(tree, text));
  }

  private static Node parse(String text) {
    String plain = FrontMatter.withoutLoneQuotes(ForeignMarks.blanked(text));
    Node tree =
        Parser.builder()
            .extensions(EXTENSIONS)
            .enabledBlockTypes(BLOCKS)
            .maxOpenBlockParsers(NESTING)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .customBlockParserFactory(FormulaBlock.factory(plain))
            .customInlineContentParserFactory(new FormulaInline.Factory())
            .customInlineContentParserFactory(new UnclosedTag.Factory())
            .build()
            .parse(plain);
    LooseEmphasis.mend(tree);
    return tree;
  }

  private static String html(Node tree, String text, SourceMap map) {
    StringBuilder html = new StringBuilder();
    LineEnds ends = new LineEnds(text);
    HtmlRenderer.builder()
        .extensions(EXTENSIONS)
        .attributeProviderFactory(context -> new PrintedNumbers(text))
        .nodeRendererFactory(context -> new SourceRenderer(context, html, map, ends))
        .build()
        .render(tree, html);
    return html.toString();
  }
}
