package paperboy.document;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One logical line of a document: a heading, a paragraph, a list item's own text, a table cell. A
 * printed line break ({@code <br>}, a kept line end) starts a new block that {@link #continues} the
 * paragraph before it; a hard wrap does not.
 *
 * @param kind what sort of line it is
 * @param level 1 to 6 for headings; the depth of nesting, from 1, for list items; else 0
 * @param spans its text in styles, in order; never empty
 * @param start where it begins in the decoded source, in UTF-16 units
 * @param end where it ends there, exclusive
 * @param in the innermost container it lies in
 * @param continues whether it belongs to the same paragraph as the block before it
 */
public record Block(
    Kind kind, int level, List<Span> spans, int start, int end, Container in, boolean continues) {

  /** The sorts of lines. */
  public enum Kind {
    /** A heading of a section. */
    HEADING,
    /** Running text, and whatever has no kind of its own. */
    PARAGRAPH,
    /** The first line of a list item. */
    ITEM,
    /** Text whose spaces and line ends count: code, displayed formulas. */
    PREFORMATTED,
    /** A rule between parts; its only span is the rule as printed. */
    RULE
  }

  public Block {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(in, "in");
    spans = List.copyOf(spans);
  }

  /** The printed text without its styles. */
  public String text() {
    return spans.size() == 1
        ? spans.get(0).text()
        : spans.stream().map(Span::text).collect(Collectors.joining());
  }

  /** Whether it is a heading. */
  public boolean heading() {
    return kind == Kind.HEADING;
  }
}
