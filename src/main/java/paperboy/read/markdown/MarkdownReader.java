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
   * Reads a text.
   *
   * <pre>{@code
   * var document = new MarkdownReader().read(source, Decoder.decode(source, null));
   * }</pre>
   */
  public Document read(Source source, Decoded decoded) {
    Objects.requireNonNull(source, "source");
    String text = decoded.text();
    Node tree = parse(text);
    BlockWriter writer = new BlockWriter(Container.page());
    write(tree, text, writer);
    Metadata metadata = FrontMatter.of(tree, text);
    return new Document(
        decoded.origin(source, "text/markdown", metadata.url()),
        text,
        metadata,
        writer.blocks(),
        decoded.findings());
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

  private static void write(Node tree, String text, BlockWriter writer) {
    StringBuilder html = new StringBuilder();
    SourceMap map = new SourceMap();
    LineEnds ends = new LineEnds(text);
    HtmlRenderer.builder()
        .extensions(EXTENSIONS)
        .attributeProviderFactory(context -> new PrintedNumbers(text))
        .nodeRendererFactory(context -> new SourceRenderer(context, html, map, ends))
        .build()
        .render(tree, html);
    String page = html.toString();
    writer.positions(map::source);
    HtmlBlocks.write(HtmlParser.parse(page), page, writer);
  }
}
