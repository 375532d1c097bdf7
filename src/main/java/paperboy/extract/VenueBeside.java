package paperboy.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paperboy.document.Span;
import paperboy.title.VenueName;

/**
 * A venue that its place tells: beside a title, behind a link, in italics behind {@code In}.
 *
 * <pre>{@code
 * Memoirs (1843) — “Notes on the engine”
 * Paper: https://… (NAACL 2024, 9 pages)
 * In <i>Memoirs</i> 5(3), 437–468. Taylor, 1843.
 * }</pre>
 */
final class VenueBeside {

  /** {@code Memoirs (1843) — “} before a title. */
  private static final Pattern LEADS =
      Pattern.compile(
          "([^()–—“\"«„]{2,80}?)(?:\\s\\((?:1[89]|20)\\d\\d\\))?\\s?[–—:-]\\s?[“\"«„]?\\s?");

  /** {@code (NAACL 2024, 9 pages)} behind a link. */
  private static final Pattern BRACKET =
      Pattern.compile("\\s{0,3}[(（\\[]([^()（）\\[\\]]{3,80})[)）\\]]");

  /** {@code , 9 pages} behind a venue in a bracket. */
  private static final Pattern PARTS = Pattern.compile("[,，;·]");

  /** {@code 1843.} somewhere behind a venue. */
  private static final Pattern YEAR = Pattern.compile("\\b(?:1[89]|20)\\d\\d\\b");

  /** Longer lines are prose, in UTF-16 units. */
  private static final int LONGEST = 300;

  /** No venue and year before a title are longer, in UTF-16 units. */
  private static final int LONGEST_LEAD = 100;

  private VenueBeside() {}

  /** The venue and its year that lead a title's line; null where none does. */
  static String leading(Title title) {
    int from = Math.min(title.line().lead, title.from());
    if (title.from() - from < 3 || title.from() - from > LONGEST_LEAD) {
      return null;
    }
    Matcher m = LEADS.matcher(title.line().text.substring(from, title.from()));
    return m.matches() && VenueName.is(m.group(1)) ? m.group(1) : null;
  }

  /** The venue in a bracket behind the links that a label names; null without one. */
  static String behindLinks(Line line) {
    if (line.label == null || !line.label.field().link() || line.anchors.isEmpty()) {
      return null;
    }
    int end = line.anchors.get(line.anchors.size() - 1).to();
    Matcher m = BRACKET.matcher(line.text).region(end, line.text.length());
    String first = m.lookingAt() ? PARTS.split(m.group(1), 2)[0].strip() : "";
    return VenueName.is(first) || VenueName.dated(first) ? first : null;
  }

  /** The italic words behind {@code In}, with nothing but volume, pages and year behind them. */
  static String behindIn(Line line) {
    List<Span> spans = line.block.spans();
    boolean set = spans.size() > 1 && spans.get(1).italic() && line.text.length() <= LONGEST;
    int from = set ? spans.get(0).text().length() : 0;
    if (!set || Imprint.lead(line.text) != from) {
      return null;
    }
    String venue = spans.get(1).text();
    String rest = line.text.substring(from + venue.length());
    return YEAR.matcher(rest).find() && !Sentence.says(rest) ? venue : null;
  }
}
