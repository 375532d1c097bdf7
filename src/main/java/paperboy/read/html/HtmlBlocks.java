package paperboy.read.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import paperboy.document.Block;
import paperboy.document.Container;
import paperboy.read.line.BareLinks;
import paperboy.read.line.BlockWriter;
import paperboy.read.line.Glyphs;
import paperboy.read.line.Style;

/**
 * Walks a parsed page and writes its blocks. What an element means is decided when it is entered;
 * what held before comes back when it is left. Iterative throughout.
 */
public final class HtmlBlocks implements NodeFilter {

  /** What line ends in the source mean. */
  private enum LineEnds {
    /** Spaces. */
    FLOWING,
    /** Line breaks, as in a text that was put into a page. */
    BREAKING,
    /** Themselves, as do spaces. */
    KEPT
  }

  /** What holds for the text inside an element. */
  private record Scope(
      Style style, Container in, int lists, Block.Kind kind, int level, LineEnds ends) {

    Scope with(Style other) {
      return new Scope(other, in, lists, kind, level, ends);
    }

    Scope with(LineEnds other) {
      return new Scope(style, in, lists, kind, level, other);
    }

    Scope in(Container other) {
      return new Scope(style, other, lists, kind, level, ends);
    }

    Scope as(Block.Kind other, int depth) {
      return new Scope(style, in, lists, other, depth, ends);
    }
  }

  /** An element entered: what held before it, and whether it stands on lines of its own. */
  private record Entered(Scope before, boolean block) {}

  private final String html;
  private final BlockWriter writer;
  private final PageSurvey survey;
  private final Regions regions;
  private final Tables tables;
  private final Deque<Entered> entered = new ArrayDeque<>();
  private final Deque<Columns> columns = new ArrayDeque<>();
  private final Deque<Boolean> layouts = new ArrayDeque<>();
  private Scope scope;
  private int position;
  private int headingFrom;
  private int headingLevel;

  private HtmlBlocks(Document page, String html, BlockWriter writer) {
    this.html = html;
    this.writer = writer;
    this.survey = PageSurvey.of(page);
    this.regions = new Regions(survey);
    this.tables = new Tables(survey);
    this.scope = new Scope(Style.PLAIN, writer.in(), 0, Block.Kind.PARAGRAPH, 0, LineEnds.FLOWING);
  }

  /**
   * Writes the blocks of a page.
   *
   * @param page as {@link HtmlParser} made it
   * @param html the text it was made of
   * @param writer what they are written to, into the container it is in, with positions in {@code
   *     html}
   */
  public static void write(Document page, String html, BlockWriter writer) {
    Objects.requireNonNull(page, "page");
    page.filter(new HtmlBlocks(page, html, writer));
    writer.endParagraph();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      text(text);
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element e)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (Maths.formula(e)) {
      print(Maths.text(e), e);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (unread(e)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    return enter(e);
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element e && !entered.isEmpty()) {
      leave(e);
    }
    return FilterResult.CONTINUE;
  }

  private boolean unread(Element e) {
    if (e.normalName().equals("button") && scope.style().href() != null) {
      return false;
    }
    return Tags.silent(e)
        || Maths.repeats(e)
        || Visibility.hidden(e) && survey.textShare(e) <= 50 && !survey.foldedOut(e)
        || scope.kind() == Block.Kind.HEADING && e.normalName().equals("a") && Links.permalink(e);
  }

  private FilterResult enter(Element e) {
    switch (e.normalName()) {
      case "br" -> writer.lineBreak();
      case "hr" -> writer.rule("---", start(e), end(e));
      case "img" -> picture(e);
      default -> {
        open(e);
        return FilterResult.CONTINUE;
      }
    }
    return FilterResult.SKIP_ENTIRELY;
  }

  private void open(Element e) {
    boolean group = survey.holdsBlocks(e);
    boolean block = Tags.block(e) || group && !Tags.formatting(e);
    Scope before = scope;
    scope = scope.with(Emphasis.in(e, scope.style()));
    if (Visibility.breaking(e)) {
      scope = scope.with(LineEnds.BREAKING);
    }
    if (block) {
      writer.endParagraph();
      scope = inside(e, group);
      writer.in(scope.in());
      writer.kind(scope.kind(), scope.level());
    }
    entered.push(new Entered(before, block));
    if (e.normalName().equals("q")) {
      print("“", e);
    }
    if (e.normalName().equals("a") && scope.style().href() != null && !e.hasText()) {
      labelled(e);
    }
  }

  private void leave(Element e) {
    if (e.normalName().equals("q")) {
      print("”", e);
    }
    Entered left = entered.pop();
    if (left.block()) {
      writer.endParagraph();
      scope = left.before();
      writer.in(scope.in());
      writer.kind(scope.kind(), scope.level());
      switch (e.normalName()) {
        case "li", "dt", "dd" -> {
          writer.item(0);
          writer.enumerator("");
        }
        case "table" -> {
          layouts.pop();
          columns.pop();
        }
        default -> {}
      }
    } else {
      scope = left.before();
    }
  }

  /** What holds inside an element that stands on lines of its own. */
  private Scope inside(Element e, boolean group) {
    int heading = Tags.heading(e);
    if (heading > 0) {
      headingFrom = writer.size();
      headingLevel = heading;
      return scope.as(Block.Kind.HEADING, heading);
    }
    if (Visibility.hidden(e) && survey.foldedOut(e)) {
      return scope.in(child(Container.Kind.FOLD, e));
    }
    Container.Kind region = regions.of(e);
    Scope own = region == null ? scope : scope.in(child(region, e));
    return region != null && !e.normalName().equals("table") ? own : meant(e, group, own);
  }

  private Scope meant(Element e, boolean group, Scope outer) {
    scope = outer;
    return switch (e.normalName()) {
      case "ul", "ol", "dl", "menu", "dir" -> list(e);
      case "li", "dt", "dd" -> item(e);
      case "table" -> table(e);
      case "tr" -> row(e);
      case "td", "th" -> cell(e, group);
      case "blockquote" -> scope.in(child(Container.Kind.QUOTE, e));
      case "details" -> scope.in(child(Container.Kind.FOLD, e));
      case "summary" -> scope.as(Block.Kind.HEADING, folded());
      case "figure", "figcaption" -> scope.in(child(Container.Kind.FIGURE, e));
      case "pre", "listing", "xmp", "plaintext" -> preformatted(e);
      case "p", "address" -> running();
      default -> group && !Tags.formatting(e) ? scope.in(child(Container.Kind.GROUP, e)) : scope;
    };
  }

  private Scope list(Element e) {
    Scope now = running();
    return new Scope(
        now.style(),
        child(Container.Kind.LIST, e),
        now.lists() + 1,
        now.kind(),
        now.level(),
        now.ends());
  }

  private Scope item(Element e) {
    Element list = e.parent();
    if (list != null && list.normalName().equals("ol") && list.childrenSize() == 1) {
      writer.enumerator(list.hasAttr("start") ? list.attr("start") + ". " : "1. ");
    } else if (!e.normalName().equals("dd")) {
      writer.item(Math.max(1, scope.lists()));
    }
    return scope.in(child(Container.Kind.ITEM, e));
  }

  private Scope table(Element e) {
    boolean layout = tables.layout(e);
    layouts.push(layout);
    columns.push(new Columns());
    return running().in(child(layout ? Container.Kind.GROUP : Container.Kind.TABLE, e));
  }

  private Scope row(Element e) {
    if (layouts.isEmpty() || layouts.peek()) {
      return scope.in(child(Container.Kind.GROUP, e));
    }
    columns.peek().row();
    return scope.in(child(Container.Kind.ROW, e));
  }

  private Scope cell(Element e, boolean group) {
    if (layouts.isEmpty() || layouts.peek()) {
      return group ? scope.in(child(Container.Kind.GROUP, e)) : scope;
    }
    boolean header = e.normalName().equals("th");
    Container.Kind kind = header ? Container.Kind.HEADER_CELL : Container.Kind.CELL;
    String shape = e.normalName() + ":" + columns.peek().cell(e);
    return scope.in(new Container(kind, shape, scope.in()));
  }

  /** Code, unless the whole page is a text between two tags, as archives of lists make them. */
  private Scope preformatted(Element e) {
    boolean text =
        survey.textShare(e) > 50 && !e.hasAttr("class") && e.selectFirst("code, span") == null;
    return text
        ? scope.with(LineEnds.BREAKING)
        : scope.with(LineEnds.KEPT).as(Block.Kind.PREFORMATTED, 0);
  }

  /** Running text that a heading was not closed before is no part of the heading. */
  private Scope running() {
    boolean unclosed = scope.kind() == Block.Kind.HEADING && writer.size() > headingFrom;
    return unclosed ? scope.as(Block.Kind.PARAGRAPH, 0) : scope;
  }

  private int folded() {
    return headingLevel == 0 ? 6 : Math.min(6, headingLevel + 1);
  }

  private Container child(Container.Kind kind, Element e) {
    return new Container(kind, Tags.shape(e), scope.in());
  }

  private void text(TextNode node) {
    Range range = node.sourceRange();
    int from = range.isTracked() ? range.startPos() : position;
    int to = range.isTracked() ? range.endPos() : position;
    position = to;
    String text = node.getWholeText();
    switch (scope.ends()) {
      case KEPT -> writer.verbatim(text, scope.style(), from, to);
      case BREAKING -> lines(text, from, to);
      default -> flowing(text, from, to);
    }
  }

  private void flowing(String text, int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && Glyphs.space(html.charAt(from))) {
      from++;
    }
    while (to > from && Glyphs.space(html.charAt(to - 1))) {
      to--;
    }
    BareLinks.write(text, scope.style(), from, to, writer);
  }

  /** Positions are exact where the text has no entities, and near where it has. */
  private void lines(String text, int from, int to) {
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        flowing(text.substring(begin, i), Math.min(from + begin, to), Math.min(from + i, to));
        if (i < text.length()) {
          writer.lineBreak();
        }
        begin = i + 1;
      }
    }
  }

  /** A picture is read only as an emoji, or as the words of a link that has no others. */
  private void picture(Element img) {
    String alt = img.attr("alt").strip();
    if (emoji(alt)) {
      print(alt, img);
    }
  }

  private static boolean emoji(String alt) {
    return !alt.isEmpty()
        && alt.length() <= 12
        && alt.codePointCount(0, alt.length()) <= 6
        && alt.codePoints()
            .allMatch(
                c -> c == 0x200D || c == 0xFE0F || c >= 0x203C && !Character.isLetterOrDigit(c));
  }

  /** A picture's words are printed if they are few, as on a badge; else only where alone. */
  private void labelled(Element link) {
    Element picture = link.selectFirst("img, svg, i, span");
    if (picture == null || Links.opensPicture(link)) {
      return;
    }
    String label = Links.label(link, picture);
    if (label == null && scope.style().href().startsWith("http")) {
      writer.lone(scope.style().href(), scope.style(), start(link), end(link));
    } else if (label == null || emoji(label)) {
      return;
    } else if (Links.few(label)) {
      print(label, link);
    } else {
      writer.lone(label, scope.style(), start(link), end(link));
    }
  }

  private void print(String text, Element at) {
    writer.text(text, scope.style(), start(at), end(at));
  }

  private int start(Element e) {
    Range range = e.sourceRange();
    position = range.isTracked() ? range.startPos() : position;
    return position;
  }

  private int end(Element e) {
    Range range = e.endSourceRange().isTracked() ? e.endSourceRange() : e.sourceRange();
    return range.isTracked() ? range.endPos() : position;
  }
}
