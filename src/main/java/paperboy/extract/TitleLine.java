package paperboy.extract;

import java.util.List;
import paperboy.document.Container.Kind;
import paperboy.document.Metadata;

/**
 * The line of a page that prints the article's own title: the heading above all others, or what
 * agrees with the title that the page's head states.
 */
final class TitleLine {

  /** Longer names are no site's, in UTF-16 units. */
  private static final int LONGEST_HOST = 80;

  private TitleLine() {}

  /** The index of the line that holds the title; -1 if none does. */
  static int in(List<Line> all, Metadata meta) {
    String name = meta.site() == null || dated(meta) ? null : Words.fold(meta.site());
    String title = meta.title() == null ? null : Words.fold(meta.title());
    String headline = meta.headline() == null ? null : Words.fold(meta.headline());
    int best = -1;
    double most = 0;
    for (int i = 0; i < Math.min(all.size(), 400); i++) {
      Line line = all.get(i);
      boolean stated = agrees(line, title) || agrees(line, headline);
      boolean site = name != null && name.equals(line.folded()) || home(line);
      double weight =
          (stated && !site && line.text.length() < 300 ? 3 : 0)
              + (stated && title != null && title.startsWith(line.folded()) ? 0.5 : 0)
              + (line.heading() && !site && heads(all, i) ? 2.0 / line.block.level() : 0)
              - (around(line) ? 3 : 0);
      if (weight > most) {
        best = i;
        most = weight;
      }
    }
    return most >= 1 || best >= 0 && best <= 3 ? best : -1;
  }

  /**
   * Whether the stated title is a date and what seems to be the site's name: then that name is the
   * digest's, {@code 1843-05-18 · Looms of the Week}.
   */
  private static boolean dated(Metadata meta) {
    if (meta.title() == null) {
      return false;
    }
    String title = ArticleTitle.spaced(meta.title());
    String site = ArticleTitle.spaced(meta.site());
    int at = title.lastIndexOf(site);
    return at >= 0
        && TitleShape.dated(title.substring(0, at) + title.substring(at + site.length()));
  }

  /**
   * Whether a line is at least half of a title stated, which is folded and may be null. That title
   * names the article first and the site last.
   */
  static boolean agrees(Line line, String whole) {
    return whole != null
        && line.folded().length() * 2 >= whole.length()
        && whole.contains(line.folded())
        && TitleShape.words(line.text) >= 2;
  }

  /** Whether a line is the site's name: it links to the site's root. */
  static boolean home(Line line) {
    for (Anchor a : line.anchors) {
      if (root(a.link().url())) {
        return true;
      }
    }
    return false;
  }

  /** {@code /}, {@code https://example.org/}: neither path nor query. */
  private static boolean root(String url) {
    int host = url.startsWith("https://") ? 8 : url.startsWith("http://") ? 7 : url.length();
    int slash = url.indexOf('/', host);
    int end = slash < 0 ? url.length() : slash;
    boolean bare = end > host && end - host <= LONGEST_HOST && end >= url.length() - 1;
    return bare || url.equals("/");
  }

  private static boolean around(Line line) {
    return line.lies(Kind.NAVIGATION) || line.lies(Kind.ASIDE) || line.lies(Kind.FOOTER);
  }

  /** Whether every other heading of the article is of a deeper level: then it heads them all. */
  private static boolean heads(List<Line> all, int index) {
    int level = all.get(index).block.level();
    for (int i = 0; i < all.size(); i++) {
      Line line = all.get(i);
      if (i != index && line.heading() && !around(line) && line.block.level() <= level) {
        return false;
      }
    }
    return true;
  }
}
