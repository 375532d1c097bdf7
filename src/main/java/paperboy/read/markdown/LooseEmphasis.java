package paperboy.read.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Bold that CommonMark leaves as asterisks because of Chinese punctuation: in {@code **《标题》**正文}
 * the second pair follows punctuation and precedes a letter, so it "opens" and never closes. Pairs
 * among neighbours are made bold.
 */
final class LooseEmphasis {
  private static final String MARK = "**";

  private LooseEmphasis() {}

  /** Mends a parsed tree in place. */
  static void mend(Node tree) {
    Deque<Node> open = new ArrayDeque<>();
    open.push(tree);
    while (!open.isEmpty()) {
      Node node = open.pop();
      Node child = node.getFirstChild();
      if (child != null) {
        children(child);
      }
      for (Node next = node.getFirstChild(); next != null; next = next.getNext()) {
        open.push(next);
      }
    }
  }

  /**
   * Walks siblings; a text with a mark is split, and what follows up to the next mark is wrapped.
   */
  private static void children(Node first) {
    Node node = first;
    Text opening = null;
    while (node != null) {
      if (node instanceof Text text && text.getLiteral().contains(MARK)) {
        Text mark = isolate(text);
        if (opening == null) {
          opening = mark;
        } else {
          wrap(opening, mark);
          opening = null;
        }
        node = mark.getNext();
        if (opening == null) {
          mark.unlink();
        }
      } else {
        node = node.getNext();
      }
    }
  }

  /** Splits a text around its first mark, and gives the mark. */
  private static Text isolate(Text text) {
    String literal = text.getLiteral();
    int at = literal.indexOf(MARK);
    Text mark = piece(text, at, at + MARK.length());
    Text rest = piece(text, at + MARK.length(), literal.length());
    Text before = piece(text, 0, at);
    text.insertAfter(mark);
    if (!rest.getLiteral().isEmpty()) {
      mark.insertAfter(rest);
    }
    if (before.getLiteral().isEmpty()) {
      text.unlink();
    } else {
      text.setLiteral(before.getLiteral());
      text.setSourceSpans(before.getSourceSpans());
    }
    return mark;
  }

  private static Text piece(Text text, int from, int to) {
    Text piece = new Text(text.getLiteral().substring(from, to));
    List<SourceSpan> spans = text.getSourceSpans();
    boolean exact = spans.size() == 1 && spans.get(0).getLength() == text.getLiteral().length();
    piece.setSourceSpans(exact ? List.of(spans.get(0).subSpan(from, to)) : spans);
    return piece;
  }

  private static void wrap(Text opening, Text closing) {
    StrongEmphasis bold = new StrongEmphasis(MARK);
    Node node = opening.getNext();
    while (node != closing) {
      Node next = node.getNext();
      bold.appendChild(node);
      node = next;
    }
    opening.insertAfter(bold);
    opening.unlink();
  }
}
