package paperboy.extract;

/** The title of a citation; null without one. */
final class CitedTitle {

  /** From this likeness on, a line names the title of the citation below it. */
  private static final double SAME = 0.4;

  private CitedTitle() {}

  /** That of a line that is a citation. */
  static Title in(Line line) {
    Citation citation = Citation.of(line);
    Title title =
        citation == null ? null : Title.in(line, citation.titleFrom(), citation.titleTo());
    return title != null && citation.marked() ? title.trusted() : title;
  }

  /** That of the citation below an item's first line, which numbers and names it. */
  static Title below(Item item) {
    Line below = item.second();
    Citation citation =
        below == null || item.leader().enumerator == null ? null : Citation.of(below);
    Title title =
        citation == null ? null : Title.in(below, citation.titleFrom(), citation.titleTo());
    return title != null && Words.alike(item.leader().words(), title.text()) >= SAME
        ? title.trusted()
        : null;
  }
}
