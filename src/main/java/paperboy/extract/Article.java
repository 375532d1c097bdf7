package paperboy.extract;

import java.util.List;
import paperboy.date.Period;
import paperboy.date.PrintedDate;
import paperboy.document.Document;

/**
 * What a digest says of itself.
 *
 * @param title its own, without the site's name; null if it has none
 * @param published as {@link PrintedDate} prints it; null unless stated
 * @param period the days it covers; null unless stated
 */
record Article(String title, String published, Period period) {

  /** Reads a document's metadata and its lines before and around the title. */
  static Article of(Document document, List<Line> all) {
    int heading = TitleLine.in(all, document.metadata());
    String title = ArticleTitle.of(document, all, heading);
    ArticleDates dates = new ArticleDates(all, heading, title);
    String published = dates.published(document.metadata());
    return new Article(title, published, dates.period(published));
  }
}
