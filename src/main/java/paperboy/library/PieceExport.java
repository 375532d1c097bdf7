package paperboy.library;

import java.util.Objects;
import java.util.StringJoiner;
import paperboy.catalogue.Paper;

/**
 * A format in which each paper has a place of its own, so that a file can be written anew where
 * papers changed and copied where they did not.
 *
 * <pre>{@code
 * before() + of(first) + between() + of(second) + … + after()
 * }</pre>
 */
public abstract sealed class PieceExport implements LibraryExport
    permits JsonLines, Bibliography, CslJson, Ris {

  private final String name;
  private final String before;
  private final String between;
  private final String after;

  /** A format whose papers stand one after another with nothing around them. */
  PieceExport(String name) {
    this(name, "", "", "");
  }

  PieceExport(String name, String before, String between, String after) {
    this.name = Objects.requireNonNull(name, "name");
    this.before = before;
    this.between = between;
    this.after = after;
  }

  /** What a paper is in this format; it depends on that paper alone. */
  public abstract String of(Paper paper);

  @Override
  public final String name() {
    return name;
  }

  /** What the file begins with. */
  public final String before() {
    return before;
  }

  /** What stands between two papers. */
  public final String between() {
    return between;
  }

  /** What the file ends with. */
  public final String after() {
    return after;
  }

  @Override
  public final String text(Iterable<Paper> papers) {
    StringJoiner pieces = new StringJoiner(between, before, after);
    papers.forEach(paper -> pieces.add(of(paper)));
    return pieces.toString();
  }
}
