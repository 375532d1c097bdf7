package paperboy.extract;

import java.util.List;

/**
 * One way to read part of a page: a run of items that begin alike.
 *
 * @param likeness what their first lines have in common: {@code heading 3}, {@code number keycap}
 * @param items in reading order, none overlapping another
 */
record Run(String likeness, List<Item> items) {

  /** Whether nothing but being a paragraph or a box of its own sets its first lines apart. */
  boolean plain() {
    return likeness.startsWith("paragraph ")
        || likeness.startsWith("before ")
        || likeness.startsWith("card ");
  }
}
