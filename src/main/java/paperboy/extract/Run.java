package paperboy.extract;

import java.util.List;

/**
 * One way to read part of a page: a run of items that begin alike.
 *
 * @param likeness what their first lines have in common
 * @param items in reading order, none overlapping another
 * @param boxes those that the page sets the items apart by
 */
record Run(Likeness likeness, List<Item> items, Boxes boxes) {}
