package paperboy.read.line;

import java.util.ArrayList;
import java.util.List;
import paperboy.document.Block;
import paperboy.document.Span;

/**
 * Hard wraps printed as line breaks, as mail programs make them of text: blocks that only continue
 * a sentence at a fixed width are one line.
 */
public final class BrokenLines {
  private BrokenLines() {}

  /** The blocks with such lines joined; the same list where nothing tells of wrapping. */
  public static List<Block> mended(List<Block> blocks) {
    Wrap wrap = Wrap.of(lines(blocks));
    if (!wrap.surelyWrapped()) {
      return blocks;
    }
    List<Block> mended = new ArrayList<>();
    String line = "";
    for (Block block : blocks) {
      Block last = mended.isEmpty() ? null : mended.get(mended.size() - 1);
      String text = block.text();
      if (last != null && continues(last, block) && wrap.joins(line, text)) {
        mended.set(mended.size() - 1, joined(last, block, Wrap.joint(line, text)));
      } else {
        mended.add(block);
      }
      line = text;
    }
    return mended;
  }

  /** The lines of text that line breaks part, paragraphs parted by blank ones. */
  private static List<String> lines(List<Block> blocks) {
    List<String> lines = new ArrayList<>();
    Block before = null;
    for (Block block : blocks) {
      if (before == null || !continues(before, block)) {
        lines.add("");
      }
      lines.add(block.text());
      before = block;
    }
    return lines;
  }

  private static boolean continues(Block before, Block block) {
    return block.continues()
        && block.kind() == Block.Kind.PARAGRAPH
        && (before.kind() == Block.Kind.PARAGRAPH || before.kind() == Block.Kind.ITEM)
        && before.in() == block.in()
        && before.spans().stream().noneMatch(Span::linked)
        && block.spans().stream().noneMatch(Span::linked);
  }

  private static Block joined(Block first, Block second, String joint) {
    List<Span> spans = new ArrayList<>(first.spans());
    Span last = spans.remove(spans.size() - 1);
    List<Span> rest = new ArrayList<>(second.spans());
    Span next = rest.remove(0);
    boolean alike = last.bold() == next.bold() && last.italic() == next.italic();
    if (alike) {
      String text = last.text() + joint + next.text();
      spans.add(new Span(text, last.bold(), last.italic(), null));
    } else {
      spans.add(new Span(last.text() + joint, last.bold(), last.italic(), null));
      spans.add(next);
    }
    spans.addAll(rest);
    return new Block(
        first.kind(),
        first.level(),
        spans,
        first.start(),
        second.end(),
        first.in(),
        first.continues());
  }
}
