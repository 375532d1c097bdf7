package paperboy.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import paperboy.identifier.Identifier;

/**
 * Papers that running text tells of, one in each paragraph, without printing their titles apart.
 *
 * <pre>{@code
 * Two engineers published a [note on the engine](https://arxiv.org/abs/…). It turns by steam, …
 *
 * A [study of looms](https://arxiv.org/abs/…) from Lyon finds that cards are read faster than …
 * }</pre>
 *
 * The best that is printed is the title then: the link's label, or words in quotation marks or
 * italics. Two in three paragraphs of some length have to be such; an essay cites several papers in
 * one paragraph and none in the next.
 */
final class Retold {

  /** Shorter paragraphs tell nothing of a paper. */
  private static final int SHORTEST = 120;

  /** The paper is named in the first sentence, or about there. */
  private static final int FIRST = 160;

  /** With this shape words read like a title wherever they stand. */
  private static final double GOOD = 0.75;

  /** With this shape words that are set apart do. */
  private static final double SET_APART = 0.5;

  /** With this shape a link's label may stand for one. */
  private static final double FAIR = 0.25;

  private Retold() {}

  /** One title an item, in order, null where none is told; null if the run does not do so. */
  static List<Title> titles(Run run) {
    if (run.likeness().sort() != Likeness.Sort.PARAGRAPH || run.items().size() < 3) {
      return null;
    }
    List<Title> titles = new ArrayList<>();
    Set<Identifier> papers = new HashSet<>();
    int told = 0;
    int prose = 0;
    for (Item item : run.items()) {
      prose += item.leader().text.length() >= SHORTEST ? 1 : 0;
      Anchor paper = paper(item.leader());
      boolean other = paper != null && papers.add(paper.ids().get(0));
      Title title = other ? title(item, paper) : null;
      told += other ? 1 : 0;
      titles.add(title);
    }
    return told >= 3 && told * 3 >= prose * 2 && told * 2 >= titles.size() ? titles : null;
  }

  /** The link to the one paper that a paragraph tells of; null if it tells of none or several. */
  private static Anchor paper(Line line) {
    boolean prose =
        line.text.length() >= SHORTEST
            && line.label == null
            && line.enumerator == null
            && line.linked() < 0.5
            && ".!?:。！？：)".indexOf(line.text.charAt(line.text.length() - 1)) >= 0;
    Anchor paper = null;
    for (Anchor a : prose ? line.anchors : List.<Anchor>of()) {
      if (!a.ids().isEmpty()) {
        if (paper == null && a.from() > FIRST
            || paper != null && !paper.ids().get(0).equals(a.ids().get(0))) {
          return null;
        }
        paper = paper == null ? a : paper;
      }
    }
    return paper;
  }

  private static Title title(Item item, Anchor paper) {
    Title label = Title.in(item.leader(), paper.from(), paper.to());
    if (label != null && label.shape() >= GOOD) {
      return label;
    }
    for (TitleRule rule : List.of(TitleRule.QUOTED, TitleRule.ITALIC)) {
      Title set = rule.of(item);
      if (set != null
          && set.from() < FIRST
          && set.shape() >= SET_APART
          && TitleShape.words(set.text()) >= 3) {
        return label == null ? set : label.reduced(set);
      }
    }
    boolean words = label != null && label.shape() >= FAIR && paper.named() == null;
    return words && TitleShape.words(label.text()) >= 3 ? label.trusted() : words ? label : null;
  }
}
