package paperboy.extract;

/** Tells items of works that are no papers: books, documentation, talks. */
final class OtherWork {

  /** How much of a title's end may call it something else than a paper, in UTF-16 units. */
  private static final int LAST = 24;

  private static final Phrases WORKS = Phrases.anyCase("other-works.txt");

  /** {@code Loom documentation}; not {@code Documentation of looms}. */
  private static final Once<Title, Boolean> CALLED_OTHER = new Once<>(OtherWork::calls);

  private OtherWork() {}

  /** Whether an item that names no paper is of another work, on a page of some topic. */
  static boolean is(Item item, Title title, OwnPaper own, Topic topic) {
    boolean named = own.place() != OwnPaper.Place.NOWHERE || own.linked();
    return !named
        && (topic.books().get(item.from())
            || Books.paged(item)
            || title != null && CALLED_OTHER.of(title) && elsewhere(item, title, own));
  }

  private static boolean calls(Title title) {
    String text = title.text();
    int space = text.indexOf(' ', Math.max(0, text.length() - LAST));
    for (int at = space; at >= 0; at = text.indexOf(' ', at + 1)) {
      String last = text.substring(at + 1);
      if (WORKS.begin(last) && last.indexOf(' ', last.indexOf(' ') + 1) < 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether its title or a row of its links leads somewhere, and none of them to a paper. */
  static boolean elsewhere(Item item, Title title, OwnPaper own) {
    if (own.place() != OwnPaper.Place.NOWHERE || own.linked()) {
      return false;
    }
    for (Line line : item.lines()) {
      for (Anchor a : line.anchors) {
        if (!a.opaque() && OwnPaper.place(line, a, title).compareTo(OwnPaper.Place.ROW) >= 0) {
          return true;
        }
      }
    }
    return false;
  }
}
