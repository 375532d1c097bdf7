package paperboy.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paperboy.document.Span;
import paperboy.person.People;
import paperboy.title.TitleText;
import paperboy.title.VenueName;

/** Where an item's paper appeared, where the item prints it apart from prose. */
final class Venue {

  /** {@code 【CVPR2019】}, {@code [ICLR 2018]}, {@code (ACL 2019)}. */
  private static final Pattern BRACKETED =
      Pattern.compile("[\\[(（【]([^\\[\\](（【】)）]{3,80})[\\])）】]");

  /** Quotes, stops and brackets at the edges of a citation's part. */
  private static final String EDGES = "^[\\s.,;:”\"»’)\\]]{1,12}|[\\s.,;:(\\[“\"«]{1,12}$";

  /** What follows a venue in its own line: {@code . DOI: 10.…}, {@code , pp. 1–9}, {@code // }. */
  private static final Pattern NEXT_FIELD =
      Pattern.compile(
          "[.,;]?\\s(?:doi|pmid|url|https?)\\s?:|\\s//\\s|[.,;]\\s[-–—]\\s|,?\\s(?:pp?|vol|no|с|т|№)\\.\\s?\\d|,\\s(?:\\d{1,4}(?:\\(|:|[–-]|,)|\\d{1,3}$)|\\.?\\s(?:19|20)\\d\\d;",
          Pattern.CASE_INSENSITIVE);

  /** {@code N Engl J Med. 2020 Dec 31;383(27):2603-2615.}. */
  private static final Pattern JOURNAL =
      Pattern.compile("([\\p{L}][\\p{L} &()-]{2,60})\\.\\s(?:19|20)\\d\\d\\b");

  /** The venue (null if none is printed) and the line that holds nothing else, if any. */
  record Found(Line line, String venue) {}

  private Venue() {}

  static Found of(Item item, Title title) {
    for (Line line : item.lines()) {
      if (line.label != null && line.label.field() == Label.Field.VENUE && !line.label.alone()) {
        return new Found(line, printed(line.words()));
      }
    }
    String after = title.line().text.substring(title.to());
    Matcher m = BRACKETED.matcher(after.substring(0, Math.min(after.length(), 120)));
    if (m.find() && title.line().anchors.stream().noneMatch(a -> a.from() > title.to())) {
      String last = m.group(1).substring(m.group(1).lastIndexOf(',') + 1).strip();
      if (VenueName.is(last)) {
        return new Found(null, last);
      }
    }
    String italic = italicAfter(title);
    if (italic != null) {
      return new Found(null, printed(italic));
    }
    String cited = cited(title);
    if (cited != null) {
      return new Found(null, printed(cited));
    }
    for (Line line : item.head(6)) {
      Matcher journal = JOURNAL.matcher(line.text);
      if (line != title.line() && OwnPaper.names(line) && journal.lookingAt()) {
        return new Found(line, journal.group(1));
      }
      Byline byline = line == title.line() || line.label != null ? null : Byline.of(line);
      if (byline != null && !byline.rest().isEmpty()) {
        String rest = byline.rest().replaceFirst("^(?:19|20)\\d\\d$", "");
        return new Found(line, printed(rest));
      }
      String words = TitleText.bare(unbracketed(line.text));
      if (line != title.line()
          && line.anchors.isEmpty()
          && line.text.length() < 120
          && line.names < 0.55
          && VenueName.is(words)) {
        return new Found(line, words);
      }
    }
    return new Found(null, Credits.venue(item, title));
  }

  /** The italic words that alone follow a linked title: {@code <a>Title</a>, <i>Nature</i>}. */
  private static String italicAfter(Title title) {
    int at = 0;
    for (Span span : title.line().block.spans()) {
      boolean words = span.text().codePoints().anyMatch(Character::isLetter);
      if (at >= title.to() && words) {
        boolean venue =
            span.italic()
                && People.likeness(span.text()) < 0.5
                && span.text().length() < 80
                && TitleShape.words(span.text()) <= 9;
        return venue ? span.text().replaceAll(EDGES, "") : null;
      }
      at += span.text().length();
    }
    return null;
  }

  /** What a citation prints behind its title: {@code A. Lovelace. Attention …. Nature 2020.}. */
  static String cited(Title title) {
    Line line = title.line();
    if (Authors.before(title).isEmpty()) {
      return null;
    }
    int end = line.text.length();
    for (Anchor a : line.anchors) {
      end = a.from() >= title.to() ? Math.min(end, a.from()) : end;
    }
    String rest = line.text.substring(title.to(), end).replaceAll(EDGES, "");
    rest = NEXT_FIELD.split(rest.replaceFirst("^//\\s", ""), 2)[0].replaceAll(EDGES, "");
    return rest.length() < 4 || rest.length() > 140 ? null : rest;
  }

  private static String unbracketed(String text) {
    Matcher m = BRACKETED.matcher(text.strip());
    return m.matches() ? m.group(1) : text;
  }

  private static String printed(String words) {
    String venue = NEXT_FIELD.split(words, 2)[0].replaceFirst("[\\s.,;]{1,4}$", "");
    return venue.isEmpty() || VenueName.preprint(venue) ? null : venue;
  }
}
