package paperboy.extract;

import java.util.function.Function;

/** The places in an item where digests print a paper's title. Each may find none. */
enum TitleRule {
  /** After a label: {@code 论文标题：Attention …}. */
  LABELLED(0.5, LineTitle::labelled),
  /** In quotation marks within the first line: {@code Lovelace, Ada. “Attention …” 2018.}. */
  QUOTED(0.2, ofLeader(QuotedTitle::in)),
  /** The label of the first link to a paper that reads like its title. */
  PAPER_LINKED(0.35, LinkedTitle::toPaper),
  /** In quotation marks right before a link to a paper: {@code In “RT-1: …” (arXiv) …}. */
  QUOTED_BEFORE_LINK(0.35, QuotedTitle::beforeLink),
  /** The label of the first link that reads like one. */
  LINKED(0.12, LinkedTitle::first),
  /** The first line above the link to its paper, whose label translates it. */
  TRANSLATED(0.6, Translation::titleAbove),
  /** The line below a heading that translates it: {@code ## 解析機関の覚え書き}, {@code Notes …}. */
  ORIGINAL(0.6, Translation::titleBelow),
  /**
   * The label of the link to a paper that begins the first line, set off from a remark: it may be
   * as short as {@code GPT-4 - A report that reports little.}.
   */
  LINKED_LEAD(0.6, ofLeader(LinkedTitle::leading)),
  /** The link to one paper that is all of a line: it may be as short as {@code AlphaGenome}. */
  LINK_ALONE(0.3, LinkedTitle::alone),
  /** The bold words of the first line; before nothing but links they may be short. */
  BOLD(0.1, ofLeader(StyledTitle::bold)),
  /** The bold words of the second line, under names or a nickname. */
  BOLD_SECOND(0, StyledTitle::boldSecond),
  /** The italic words of the first line. */
  ITALIC(0, ofLeader(StyledTitle::italic)),
  /**
   * A line in italics below a headline, above names: {@code Looms that reckon}, {@code <i>Notes on
   * the Analytical Engine</i>}, {@code Ada Lovelace, Charles Babbage}.
   */
  ITALIC_LINE(0.3, StyledTitle::italicLine),
  /**
   * The first line up to names in a style of their own: {@code 1843 Notes … <i>A. Lovelace</i>}.
   */
  BEFORE_STYLED_NAMES(0.3, ofLeader(StyledNames::title)),
  /** The whole first line, but for the venue and the links behind it. */
  WHOLE(0.08, ofLeader(LineTitle::whole)),
  /** The first line up to a venue in brackets and a remark: {@code … (Nature): …}. */
  BEFORE_VENUE(0.25, ofLeader(LineTitle::beforeVenue)),
  /** The first sentence before one that tells what its authors did: {@code … X et al. show}. */
  TOLD(0.4, ofLeader(LineTitle::told)),
  /** The first line up to a dash, a bar or its links. */
  HEAD(0.04, ofLeader(LineTitle::beforeMark)),
  /** In a column headed {@code Paper}: its first link, else its first line. */
  HEADED(0.5, CellTitle::headed),
  /** The words before the first sentence about the paper: {@code LoRA This paper shows …}. */
  BEFORE_PROSE(0, ofLeader(LineTitle::beforeProse)),
  /** The title of a citation: {@code A. Lovelace, C. Babbage. Attention …. Nature.}. */
  CITED(0.3, ofLeader(CitedTitle::in)),
  /**
   * The title of the citation below a line that names it: {@code Paper 3: <i>Notes on the
   * engine</i>}, {@code A. Lovelace, "Notes on the Analytical Engine", Memoirs.}.
   */
  CITED_BELOW(0.6, CitedTitle::below),
  /** The second line, where the first is a number, names or a nickname. */
  SECOND(-0.4, LineTitle::second),
  /** The first cell of a row. */
  CELL_1(0, CellTitle.at(0)),
  /** The second cell of a row. */
  CELL_2(0, CellTitle.at(1)),
  /** The third cell of a row. */
  CELL_3(0, CellTitle.at(2)),
  /** The fourth cell of a row. */
  CELL_4(0, CellTitle.at(3));

  /** How much more than its shape a title found here is worth. */
  final double prior;

  private final Function<Item, Title> place;

  TitleRule(double prior, Function<Item, Title> place) {
    this.prior = prior;
    this.place = place;
  }

  /** A place in an item's first line, which many runs may share: it is looked at once. */
  private static Function<Item, Title> ofLeader(Function<Line, Title> place) {
    Once<Line, Title> once = new Once<>(place);
    return item -> once.of(item.leader());
  }

  /** The title this rule finds in an item; null when there is none. */
  Title of(Item item) {
    return place.apply(item);
  }

  /** Whether it believes what stands at a place, whatever it looks like. */
  boolean positional() {
    return switch (this) {
      case SECOND, BEFORE_PROSE, CELL_1, CELL_2, CELL_3, CELL_4 -> true;
      default -> false;
    };
  }
}
