package paperboy.extract;

import java.util.List;
import paperboy.identifier.Identifier;
import paperboy.link.Link;

/**
 * A link where it stands in a line.
 *
 * @param link cleaned and named
 * @param from where its label begins in the line's text
 * @param to where its label ends, exclusive
 * @param ids the paper it leads to, strongest name first; empty when the address names none
 * @param paper whether it leads to a paper, named or not
 */
record Anchor(Link link, int from, int to, List<Identifier> ids, boolean paper) {

  /** The label as printed. */
  String label() {
    return link.text();
  }
}
