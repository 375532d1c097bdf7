package paperboy.extract;

import java.util.List;
import java.util.regex.Pattern;
import paperboy.document.Metadata;

/** How much a page as a whole is about papers. */
final class Topic {

  /**
   * Words for papers in the titles and first lines of digests: {@code Accepted Papers}, {@code 论文}.
   */
  private static final Pattern PAPERS =
      Pattern.compile(
          "\\b(?:papers?|publications?|arxiv|preprints?|literature|reading list|reading notes|research|proceedings|journal club|abstracts?|citations?|articles? de recherche|publicaciones|artículos|veröffentlichungen|pubblicazioni|publicações|publications?)\\b"
              + "|论文|論文|文献|学术|周报|논문|학술|стат(?:ьи|ей)|публикаци|препринт|исследовани|أبحاث|ورقة|أوراق|بحثية",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private Topic() {}

  /** From 0 for a page that names no papers to 1 for one whose title and links are papers. */
  static double of(String title, Metadata meta, List<Line> page) {
    double topic = 0;
    if (title != null && PAPERS.matcher(title).find()
        || meta.title() != null && PAPERS.matcher(meta.title()).find()) {
      topic += 0.6;
    }
    long named =
        page.stream()
            .flatMap(line -> line.anchors.stream())
            .filter(a -> !a.ids().isEmpty())
            .count();
    topic += Math.min(0.4, named * 0.1);
    for (Line line : page.subList(0, Math.min(page.size(), 12))) {
      if (line.text.length() < 1000 && PAPERS.matcher(line.text).find()) {
        return Math.min(1, topic + 0.3);
      }
    }
    return Math.min(1, topic);
  }
}
