package paperboy.read.markdown;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.renderer.html.CoreHtmlNodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.jsoup.parser.Tag;

/** Renders Markdown to HTML and notes where each printed piece stood in the source. */
final class SourceRenderer extends CoreHtmlNodeRenderer {
  /** A tag without attributes: {@code <IS>}, {@code </think>}. */
  private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9_]{0,40})\\s{0,5}/?>");

  private static final int LONGEST_HEADING = 200;

  private final StringBuilder html;
  private final SourceMap map;
  private final LineEnds ends;

  /** Where the piece last printed ends in the source. */
  private int printed;

  SourceRenderer(
      HtmlNodeRendererContext context, StringBuilder html, SourceMap map, LineEnds ends) {
    super(context);
    this.html = html;
    this.map = map;
    this.ends = ends;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    Set<Class<? extends Node>> types = new HashSet<>(super.getNodeTypes());
    types.add(FormulaBlock.Formula.class);
    types.add(FormulaInline.Formula.class);
    return types;
  }

  @Override
  public void render(Node node) {
    if (node instanceof CustomBlock || node instanceof CustomNode) {
      formula(node);
    } else {
      super.render(node);
    }
  }

  private void formula(Node node) {
    if (node instanceof FormulaBlock.Formula block) {
      preformatted(node, block.tex());
    } else if (node instanceof FormulaInline.Formula inline) {
      placed(node, () -> context.getWriter().text(inline.tex()));
    }
  }

  private void preformatted(Node node, String text) {
    context.getWriter().line();
    context.getWriter().raw("<pre class=\"code\">\n");
    placed(node, () -> context.getWriter().text(text));
    context.getWriter().raw("</pre>");
    context.getWriter().line();
  }

  /**
   * A paragraph with a rule too close under it reads as a heading; a long one was never meant so.
   */
  @Override
  public void visit(Heading heading) {
    List<SourceSpan> spans = heading.getSourceSpans();
    boolean underlined = spans.size() > 1;
    int length = spans.stream().mapToInt(SourceSpan::getLength).sum();
    if (!underlined || spans.size() == 2 && length <= LONGEST_HEADING) {
      super.visit(heading);
      return;
    }
    context.getWriter().raw("<p>");
    visitChildren(heading);
    context.getWriter().raw("</p><hr>");
  }

  @Override
  public void visit(Text text) {
    placed(text, () -> super.visit(text));
  }

  @Override
  public void visit(Code code) {
    placed(code, () -> super.visit(code));
  }

  @Override
  public void visit(HtmlInline inline) {
    if (word(inline.getLiteral())) {
      placed(inline, () -> context.getWriter().text(inline.getLiteral()));
    } else {
      placed(inline, () -> super.visit(inline));
    }
  }

  /** Whether what looks like a tag is none of HTML's, and so was meant as text: {@code <think>}. */
  private static boolean word(String literal) {
    Matcher tag = TAG.matcher(literal);
    return tag.matches() && !Tag.isKnownTag(tag.group(1).toLowerCase(Locale.ROOT));
  }

  @Override
  public void visit(HtmlBlock block) {
    context.getWriter().line();
    placed(block, () -> context.getWriter().raw(block.getLiteral()));
    context.getWriter().line();
  }

  @Override
  public void visit(FencedCodeBlock block) {
    preformatted(block, block.getLiteral());
  }

  @Override
  public void visit(ThematicBreak rule) {
    placed(rule, () -> super.visit(rule));
  }

  @Override
  public void visit(SoftLineBreak end) {
    context.getWriter().raw(ends.printed(printed) ? "<br>\n" : "\n");
  }

  private void placed(Node node, Runnable rendering) {
    int from = html.length();
    rendering.run();
    List<SourceSpan> spans = node.getSourceSpans();
    if (!spans.isEmpty() && html.length() > from) {
      SourceSpan last = spans.get(spans.size() - 1);
      printed = last.getInputIndex() + last.getLength();
      map.add(from, html.length(), spans.get(0).getInputIndex(), printed);
    }
  }
}
