package paperboy.document;

/**
 * Something blocks lie in: a list, a table row, a card, a page's navigation. Containers form a tree
 * upwards to the {@link Kind#PAGE}; two of them are the same only if they are the same object.
 */
public final class Container {

  /** What sort of container it is, independent of the format that wrote it. */
  public enum Kind {
    /** The whole document. */
    PAGE,
    /** A grouping without a meaning of its own: {@code div}, {@code section}, {@code article}. */
    GROUP,
    /** A feed's item: one post with a title and a body. */
    POST,
    /** An ordered or unordered list. */
    LIST,
    /** An item of a list, a term or description of a definition list. */
    ITEM,
    /** A table. */
    TABLE,
    /** A row of a table. */
    ROW,
    /** A cell of a row. */
    CELL,
    /** A cell that heads its column or row. */
    HEADER_CELL,
    /** A quotation. */
    QUOTE,
    /** A fold-out, whose label is a heading block in it. */
    FOLD,
    /** A figure or a caption: what belongs to a picture. */
    FIGURE,
    /** Menus, breadcrumbs, pagination, share rows. */
    NAVIGATION,
    /** What stands beside the article: sidebars, related posts, comments. */
    ASIDE,
    /** The page's or an article's head: site name, by-line. */
    BANNER,
    /** The page's or an article's foot. */
    FOOTER
  }

  private final Kind kind;
  private final String shape;
  private final Container parent;
  private final int depth;

  /** A bit for each kind that it is or lies in: most questions for a kind end here. */
  private final int kinds;

  /** Made when first asked for: many containers are never asked. */
  private String path;

  /**
   * @param kind what sort it is
   * @param shape what tells containers of one make apart, such as the tag and first class: {@code
   *     div.card}; repeated records share it
   * @param parent what it lies in; null for the page
   */
  public Container(Kind kind, String shape, Container parent) {
    this.kind = kind;
    this.shape = shape;
    this.parent = parent;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.kinds = 1 << kind.ordinal() | (parent == null ? 0 : parent.kinds);
  }

  /** A new page, for a reader to begin with. */
  public static Container page() {
    return new Container(Kind.PAGE, "page", null);
  }

  public Kind kind() {
    return kind;
  }

  public String shape() {
    return shape;
  }

  public Container parent() {
    return parent;
  }

  /** How many containers it lies in; 0 for the page. */
  public int depth() {
    return depth;
  }

  /** The nearest container of a kind, itself included; null when there is none. */
  public Container nearest(Kind wanted) {
    Container c = lies(wanted) ? this : null;
    while (c != null && c.kind != wanted) {
      c = c.parent;
    }
    return c;
  }

  /** Whether it is of a kind or lies in a container of it. */
  public boolean lies(Kind wanted) {
    return (kinds & 1 << wanted.ordinal()) != 0;
  }

  /** Whether it is the other one or lies in it. */
  public boolean within(Container other) {
    Container c = this;
    while (c != null && c.depth > other.depth) {
      c = c.parent;
    }
    return c == other;
  }

  /** The shapes from the page inwards: {@code page/ul/li}. Repeated records have equal ones. */
  public String path() {
    if (path == null) {
      path = parent == null ? shape : parent.path() + "/" + shape;
    }
    return path;
  }

  @Override
  public String toString() {
    return path();
  }
}
