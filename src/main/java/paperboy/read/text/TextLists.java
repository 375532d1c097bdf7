package paperboy.read.text;

import java.util.ArrayDeque;
import java.util.Deque;
import paperboy.document.Container;
import paperboy.read.line.BlockWriter;

/** The lists open at a place in a text, by indentation. */
final class TextLists {

  /** An open list: the columns its bullets and its items' texts begin at, and the present item. */
  private record Open(int bullet, int text, Container list, Container item) {}

  private final Deque<Open> open = new ArrayDeque<>();
  private final Container outside;
  private final BlockWriter writer;

  TextLists(BlockWriter writer) {
    this.writer = writer;
    this.outside = writer.in();
  }

  /** Begins an item whose bullet and text stand at these columns. */
  void item(int bullet, int text) {
    while (!open.isEmpty() && open.peek().bullet() > bullet + 1) {
      open.pop();
    }
    boolean sibling = !open.isEmpty() && Math.abs(open.peek().bullet() - bullet) <= 1;
    Container list = sibling ? open.pop().list() : new Container(Container.Kind.LIST, "ul", in());
    Container item = new Container(Container.Kind.ITEM, "li", list);
    open.push(new Open(bullet, text, list, item));
    writer.in(item);
    writer.item(open.size());
  }

  /** Leaves the items whose text begins right of a line at this column. */
  void leave(int indent) {
    while (!open.isEmpty() && open.peek().bullet() >= indent) {
      open.pop();
    }
    if (writer.in() != in()) {
      writer.in(in());
    }
  }

  /** Whether the place lies in an item. */
  boolean inside() {
    return !open.isEmpty();
  }

  private Container in() {
    return open.isEmpty() ? outside : open.peek().item();
  }
}
