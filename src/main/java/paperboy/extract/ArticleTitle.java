package paperboy.extract;

import java.util.List;
import paperboy.date.PrintedDate;
import paperboy.document.Block;
import paperboy.document.Document;
import paperboy.document.Metadata;
import paperboy.title.Decoration;

/**
 * The title of an article, without the site's name: as its page prints it, else as it states it.
 */
final class ArticleTitle {

  private ArticleTitle() {}

  /**
   * The title, cleaned of ornaments and of the site's name.
   *
   * @param heading the index of the line that prints it; -1 if none does
   * @return null if it has none
   */
  static String of(Document document, List<Line> all, int heading) {
    Metadata meta = document.metadata();
    boolean under = heading >= 0 && all.get(heading).block.level() > 1 && stated(document);
    if (under && !TitleLine.agrees(all.get(heading), Words.fold(meta.title()))) {
      return clean(meta.title());
    }
    if (heading >= 0) {
      return clean(overTwoLines(all, heading, meta) ? meta.title() : all.get(heading).text);
    }
    if (meta.headline() != null && !StopWords.generic(meta.headline())) {
      return clean(meta.headline());
    }
    if (meta.title() != null && !StopWords.generic(meta.title())) {
      return clean(withoutSite(spaced(meta.title()), meta.site()));
    }
    return firstLine(all);
  }

  /** Whether front matter gives a title: it names the article alone, above any section. */
  private static boolean stated(Document document) {
    return document.metadata().title() != null
        && document.origin().mediaType().equals("text/markdown");
  }

  /**
   * Whether the stated title is the heading and the line below it: {@code Papers} {@code No. 8}.
   */
  private static boolean overTwoLines(List<Line> all, int heading, Metadata meta) {
    String stated = meta.title() == null ? "" : spaced(meta.title());
    return !stated.isEmpty()
        && heading + 1 < all.size()
        && withoutSite(stated, meta.site()).equals(stated)
        && all.get(heading + 1).text.length() < 80
        && Words.fold(stated).equals(Words.fold(all.get(heading).text + all.get(heading + 1).text));
  }

  /** With single spaces. */
  static String spaced(String title) {
    return title.strip().replaceAll("\\s{1,200}", " ");
  }

  private static String clean(String title) {
    String text = spaced(title);
    text = withoutRepeat(text.substring(Decoration.end(text, 0)).strip());
    int end = text.length();
    while (end > 0 && Character.getType(text.codePointBefore(end)) == Character.OTHER_SYMBOL) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    String words = text.substring(0, end).strip();
    return words.isEmpty() ? null : words;
  }

  /** {@code Club : Club meeting in May} without the place that a wiki prints in front. */
  private static String withoutRepeat(String title) {
    int at = title.indexOf(" : ");
    String rest = at < 0 ? "" : title.substring(at + 3);
    return at > 0 && rest.startsWith(title.substring(0, at) + " ") ? rest : title;
  }

  private static String withoutSite(String title, String site) {
    for (String mark : List.of(" | ", " - ", " – ", " — ", " · ", " :: ", "_")) {
      int at = title.lastIndexOf(mark);
      if (at > 0) {
        String tail = title.substring(at + mark.length());
        if (site == null && tail.length() < at || site != null && Words.alike(tail, site) > 0.5) {
          return title.substring(0, at);
        }
      }
    }
    return title;
  }

  /**
   * A plain text's title is its first line when that stands alone and says what follows; a heading
   * above the link to a paper is that paper's.
   */
  private static String firstLine(List<Line> all) {
    for (int i = 0; i < Math.min(all.size(), 4); i++) {
      Line line = all.get(i);
      boolean entry = line.heading() && i + 1 < all.size() && leadsToPaper(all.get(i + 1));
      boolean alone =
          line.anchors.isEmpty()
              && line.enumerator == null
              && line.label == null
              && line.block.kind() != Block.Kind.ITEM;
      if (line.block.kind() == Block.Kind.RULE || entry) {
        return null;
      }
      if (alone
          && !line.text.contains(" > ")
          && (TitleShape.words(line.text) >= 2 || line == all.get(0))
          && PrintedDate.parse(line.text).isEmpty()
          && "。.！!;；:：".indexOf(line.text.charAt(line.text.length() - 1)) < 0
          && line.text.length() < 120) {
        return clean(line.text);
      }
    }
    return null;
  }

  private static boolean leadsToPaper(Line line) {
    return line.linked() > 0.9 && line.anchors.stream().noneMatch(a -> a.ids().isEmpty());
  }
}
