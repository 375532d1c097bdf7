package paperboy.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import paperboy.document.Container;
import paperboy.document.Container.Kind;

/** The part of a page where its papers stand: menus, sidebars and footers are out. */
final class Region {

  private static final Set<Kind> AROUND = EnumSet.of(Kind.NAVIGATION, Kind.ASIDE, Kind.FOOTER);

  private Region() {}

  /**
   * The lines of the article. What a page marks as standing around it counts all the same when more
   * paper links stand there than in the rest: then the mark is wrong.
   */
  static List<Line> of(List<Line> lines) {
    long inside = lines.stream().filter(line -> !around(line)).mapToLong(Region::papers).sum();
    long outside = lines.stream().filter(Region::around).mapToLong(Region::papers).sum();
    return outside > 2 * inside + 2 ? lines : lines.stream().filter(l -> !around(l)).toList();
  }

  private static boolean around(Line line) {
    for (Container c = line.block.in(); c != null; c = c.parent()) {
      if (AROUND.contains(c.kind())) {
        return true;
      }
    }
    return false;
  }

  private static long papers(Line line) {
    return line.anchors.stream().filter(a -> !a.ids().isEmpty()).count();
  }
}
