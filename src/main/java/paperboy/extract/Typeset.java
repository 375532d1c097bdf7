package paperboy.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paperboy.document.Span;
import paperboy.title.VenueName;

/**
 * The title of a citation that italics alone part from the names before it and from where and when
 * behind it; where Markdown was not read as such, its asterisks stand for them.
 *
 * <pre>{@code
 * A. Lovelace et al., <i>Notes on the engine</i>, Memoirs, 1843.
 * A. Lovelace et al., *Notes on the engine*, Memoirs, 1843.
 * }</pre>
 */
final class Typeset {

  /** {@code , *Notes on the engine*, }: the title is the group. */
  private static final Pattern ASTERISKS =
      Pattern.compile("[,.:]\\s\\*{1,3}([^*\\s][^*]{1,300})\\*{1,3}(?=[,.(])");

  /** {@code , Memoirs, 1843.}: a year ends the line. */
  private static final Pattern DATED =
      Pattern.compile("^[,.]?\\s[^\\n]{0,80}\\b(?:1[89]|20)\\d\\d[a-z]?\\)?[.,;]?\\s{0,2}$");

  /** {@code CLSR}: how papers' venues are abbreviated, and publishers of books are not. */
  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}[\\p{Lu}&/-]{1,11}");

  private Typeset() {}

  /** Where the title of such a citation would stand, whoever it begins with; null if nowhere. */
  static Citation in(Line line) {
    Citation title = line.text.indexOf('*') < 0 ? italic(line) : betweenAsterisks(line);
    return title != null && paper(behind(line, title)) ? title : null;
  }

  /** Whether what follows a title is where and when a paper appeared: books are set alike. */
  private static boolean paper(String behind) {
    if (!DATED.matcher(behind).find()) {
      return false;
    }
    String place = Imprint.undated(Imprint.place(behind));
    return VenueName.is(place)
        || VenueName.preprint(place)
        || ABBREVIATION.matcher(place).matches();
  }

  private static String behind(Line line, Citation title) {
    int end = Math.max(title.titleTo(), ClosingLinks.start(line));
    String rest = line.text.substring(title.titleTo(), end);
    return rest.startsWith("*") ? rest.replaceFirst("^\\*{1,3}", "") : rest;
  }

  private static Citation betweenAsterisks(Line line) {
    Matcher m = ASTERISKS.matcher(line.text);
    return m.find() ? new Citation(m.start(1), m.end(1), true) : null;
  }

  /** The first italic words, where others stand before and behind them. */
  private static Citation italic(Line line) {
    int at = 0;
    int from = -1;
    for (Span span : line.block.spans()) {
      if (span.italic() && from < 0) {
        from = at;
      } else if (!span.italic() && from >= 0) {
        return from > line.lead ? new Citation(from, at, true) : null;
      }
      at += span.text().length();
    }
    return null;
  }
}
