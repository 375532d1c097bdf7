package paperboy.extract;

import java.util.ArrayList;
import java.util.List;
import paperboy.date.PrintedDate;
import paperboy.document.Block;
import paperboy.document.Span;
import paperboy.person.People;

/**
 * Joins the lines of a link's label that a line break parts in the middle of a title.
 *
 * <pre>{@code
 * <a href="…">Denoising Diffusion<br>Probabilistic Models</a>
 * }</pre>
 *
 * Names, a venue or a date on the second line are no part of the title, and stay apart.
 */
final class BrokenLabels {

  /** Titles are shorter, in UTF-16 units. */
  private static final int LONGEST = 300;

  private BrokenLabels() {}

  /** The blocks of a document with such lines joined. */
  static List<Block> joined(List<Block> blocks) {
    List<Block> joined = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      Block before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (before != null && goesOn(before, block)) {
        joined.set(joined.size() - 1, join(before, block));
      } else {
        joined.add(block);
      }
    }
    return joined;
  }

  private static boolean goesOn(Block before, Block block) {
    if (!block.continues() || block.in() != before.in() || before.spans().size() > 1) {
      return false;
    }
    Span first = before.spans().get(0);
    Span second = block.spans().get(0);
    return block.spans().size() == 1
        && first.linked()
        && first.href().equals(second.href())
        && first.bold() == second.bold()
        && first.italic() == second.italic()
        && first.text().length() + second.text().length() < LONGEST
        && title(first.text(), second.text());
  }

  /** Whether the words of two lines make one title. */
  private static boolean title(String first, String second) {
    char last = first.strip().isEmpty() ? '.' : first.strip().charAt(first.strip().length() - 1);
    return ".!?。！？…".indexOf(last) < 0
        && TitleShape.words(first) >= 2
        && TitleShape.words(second) >= 1
        && Label.at(second.strip()) == null
        && People.likeness(second) < Byline.LIKELY
        && !Imprint.is(second.strip())
        && PrintedDate.findIn(second).isEmpty();
  }

  private static Block join(Block before, Block block) {
    Span first = before.spans().get(0);
    String text = first.text().stripTrailing() + " " + block.text().stripLeading();
    Span whole = new Span(text, first.bold(), first.italic(), first.href());
    return new Block(
        before.kind(),
        before.level(),
        List.of(whole),
        before.start(),
        block.end(),
        before.in(),
        before.continues());
  }
}
