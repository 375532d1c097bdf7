package paperboy.read.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import paperboy.document.Block;
import paperboy.read.line.BareLinks;
import paperboy.read.line.BlockWriter;
import paperboy.read.line.Glyphs;

/**
 * Walks a parsed page and writes its blocks. What an element means is decided when it is entered;
 * what held before comes back when it is left. Iterative throughout.
 */
public final class HtmlBlocks implements NodeFilter {

  /** An element entered: what held before it, and whether it stands on lines of its own. */
  private record Entered(Scope before, boolean block) {}

  private final String html;
  private final BlockWriter writer;
  private final PageSurvey survey;
  private final Scopes scopes;
  private final Emphasis emphasis;
  private final Deque<Entered> entered = new ArrayDeque<>();
  private final Set<String> pictured = new HashSet<>();
  private Scope scope;
  private int position;

  private HtmlBlocks(PageIndex page, String html, BlockWriter writer) {
    this.html = html;
    this.writer = writer;
    this.survey = PageSurvey.of(page.page());
    StyleSheet sheet = StyleSheet.of(page);
    this.scopes = new Scopes(survey, new Headings(page, survey, sheet), writer);
    this.emphasis = new Emphasis(sheet);
    this.scope = Scope.of(writer.in());
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
    write(PageIndex.of(Objects.requireNonNull(page, "page")), html, writer);
  }

  /** The same for a page that was gone through before. */
  static void write(PageIndex page, String html, BlockWriter writer) {
    page.page().filter(new HtmlBlocks(page, html, writer));
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
    boolean block = Tags.block(e) || survey.holdsBlocks(e) && !Tags.formatting(e);
    Scope before = scope;
    scope = scope.with(emphasis.in(e, scope.style()));
    if (Visibility.breaking(e)) {
      scope = scope.with(Scope.LineEnds.BREAKING);
    }
    if (block) {
      writer.endParagraph();
      hold(scopes.enter(e, scope));
    } else if (scope.ends() != Scope.LineEnds.KEPT) {
      part(Seam.before(e, survey));
    }
    entered.push(new Entered(before, block));
    if (e.normalName().equals("q")) {
      print("“", e);
    }
    if (e.normalName().equals("a") && scope.style().href() != null && !e.hasText()) {
      labelled(e);
    }
  }

  private void part(Seam seam) {
    if (seam == Seam.LINE && scope.kind() != Block.Kind.HEADING) {
      writer.lineBreak();
    } else if (seam != Seam.NONE) {
      writer.text(" ", scope.style(), position, position);
    }
  }

  private void leave(Element e) {
    if (e.normalName().equals("q")) {
      print("”", e);
    }
    Entered left = entered.pop();
    if (left.block()) {
      writer.endParagraph();
      hold(left.before());
      scopes.leave(e);
    } else {
      scope = left.before();
    }
  }

  private void hold(Scope other) {
    scope = other;
    writer.in(other.in());
    writer.kind(other.kind(), other.level());
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

  /**
   * A picture's words are printed if they are few, as on a badge; else it stands apart, unless the
   * page links its address in words as well.
   */
  private void labelled(Element link) {
    Element picture = link.selectFirst("img, svg, i, span");
    if (picture == null || Links.opensPicture(link)) {
      return;
    }
    String href = scope.style().href();
    String label = Links.label(link, picture);
    if (label != null && Links.few(label)) {
      if (!emoji(label)) {
        print(label, link);
      }
    } else if (survey.unnamed(href) && pictured.add(href)) {
      String text = label != null ? label : href;
      writer.apart(text, scope.style(), start(link), end(link));
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
