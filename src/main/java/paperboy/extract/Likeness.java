package paperboy.extract;

/**
 * What the first lines of a run's items have in common.
 *
 * @param sort how they begin
 * @param detail what tells runs of one sort apart: a heading's level, a number's style, the
 *     containers around
 */
record Likeness(Sort sort, String detail) {

  /** How a line may lead an item. */
  enum Sort {
    /** A heading of one level. */
    HEADING,
    /** A number of one style. */
    NUMBER,
    /** A label that names a title. */
    LABELLED_TITLE,
    /** The first line after a rule. */
    AFTER_RULE,
    /** Bold words. */
    BOLD,
    /** Bold words that no other bold line stands right above: a byline may be bold as well. */
    FIRST_BOLD,
    /** A title in title marks, {@code 《…》}, or a line in quotation marks as a whole. */
    QUOTED,
    /** A link whose label has the shape of a title. */
    LINKED_TITLE,
    /** A list item and nothing outside it. */
    LIST_ITEM,
    /** A list item with what stands between it and the next. */
    LIST_ITEM_AND_AFTER,
    /** A row of a table. */
    ROW,
    /** A post of a feed, a fold-out. */
    POST,
    /** A box with its siblings. */
    CARD,
    /** Names, title and venue as bibliographies print them. */
    CITATION,
    /** A title and the name of a venue, which end a paragraph. */
    PLACED,
    /** Any paragraph. */
    PARAGRAPH,
    /** Any line with a paper's link below. */
    BEFORE_LINK
  }

  /** Whether its items are containers and end with them. */
  boolean contained() {
    return switch (sort) {
      case LIST_ITEM, ROW, POST, CARD -> true;
      default -> false;
    };
  }

  /** Whether nothing but being a paragraph or a box of its own sets its lines apart. */
  boolean plain() {
    return switch (sort) {
      case PARAGRAPH, BEFORE_LINK, CITATION, CARD -> true;
      default -> false;
    };
  }

  @Override
  public String toString() {
    return (sort.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + " " + detail)
        .strip();
  }
}
