package paperboy.site;

import java.util.ArrayList;
import java.util.List;

/**
 * Pieces of a text in order, set into as many pages as it takes. A piece is never torn; a heading
 * never stands last on a page.
 */
final class Flow {

  /** A list that pieces are items of; it is closed at the end of a page and opened on the next. */
  record Group(String element, String styleClass) {

    /** Space for its tags. */
    private static final int TAGS = 60;
  }

  /** Pieces that stand for themselves. */
  private static final Group NONE = null;

  private record Piece(Group group, Html html, boolean heading) {

    int bytes() {
      return html.bytes() + 1 + Group.TAGS;
    }
  }

  private final List<Piece> pieces = new ArrayList<>();

  /** A piece that stands for itself. */
  Flow add(Html piece) {
    pieces.add(new Piece(NONE, piece, false));
    return this;
  }

  /** A heading of what follows. */
  Flow heading(Html piece) {
    pieces.add(new Piece(NONE, piece, true));
    return this;
  }

  /** An item of a list; items that follow each other with equal groups share one list. */
  Flow item(Group group, Html piece) {
    pieces.add(new Piece(group, piece, false));
    return this;
  }

  /**
   * The pages, at least one.
   *
   * @param most bytes a page; a single piece beyond it has a page of its own
   */
  List<Html> pages(int most) {
    List<Html> pages = new ArrayList<>();
    List<Piece> page = new ArrayList<>();
    int bytes = 0;
    for (Piece piece : pieces) {
      if (bytes + piece.bytes() > most && holdsText(page)) {
        List<Piece> headings = trailingHeadings(page);
        pages.add(set(page));
        page = new ArrayList<>(headings);
        bytes = page.stream().mapToInt(Piece::bytes).sum();
      }
      page.add(piece);
      bytes += piece.bytes();
    }
    pages.add(set(page));
    return pages;
  }

  private static boolean holdsText(List<Piece> page) {
    return page.stream().anyMatch(piece -> !piece.heading());
  }

  private static List<Piece> trailingHeadings(List<Piece> page) {
    int at = page.size();
    while (page.get(at - 1).heading()) {
      at--;
    }
    List<Piece> headings = List.copyOf(page.subList(at, page.size()));
    page.subList(at, page.size()).clear();
    return headings;
  }

  private static Html set(List<Piece> page) {
    Html html = new Html();
    Group group = NONE;
    for (Piece piece : page) {
      group = change(html, group, piece.group());
      html.add(piece.html()).line();
    }
    change(html, group, NONE);
    return html;
  }

  private static Group change(Html html, Group before, Group after) {
    if (before != NONE && !before.equals(after)) {
      html.close().line();
    }
    if (after != NONE && !after.equals(before)) {
      html.open(after.element(), "class", after.styleClass(), "role", "list").line();
    }
    return after;
  }
}
