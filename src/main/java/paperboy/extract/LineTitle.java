package paperboy.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paperboy.document.Span;

/** A title that is a line, or the beginning of one. Each way may find none and gives null then. */
final class LineTitle {

  /** {@code (Nature) : } between a title and a remark. */
  private static final Pattern VENUE = Pattern.compile("\\s?[(（][^()（）]{2,60}[)）]\\s?[:：–—]\\s");

  /** {@code (1843) } right behind a title. */
  private static final Pattern YEAR = Pattern.compile("\\G\\s?\\((?:1[89]|20)\\d\\d\\)\\s");

  /** {@code [Attention …]} at the end of a line or before other brackets. */
  private static final Pattern BRACKETED =
      Pattern.compile("\\[([^\\[\\]]{8,300})\\](?=\\s{0,3}(?:[\\[(（]|$))");

  /** What may part a title from the words behind it. */
  private static final List<String> MARKS =
      List.of(" - ", " – ", " — ", "——", " | ", " [", "【", " (http", "。", "\t");

  private static final Once<Line, Title> WHOLE = new Once<>(LineTitle::read);

  private LineTitle() {}

  /** The whole line, but for the venue and the links behind it. */
  static Title whole(Line line) {
    return WHOLE.of(line);
  }

  /** The same where its place says that it is a title. */
  static Title trusted(Line line) {
    Title whole = whole(line);
    return whole == null ? null : whole.trusted();
  }

  private static Title read(Line line) {
    Title bracketed = bracketed(line);
    if (bracketed != null) {
      return bracketed;
    }
    VenueBehind venue = VenueBehind.of(line);
    if (venue != null) {
      return venue.venue() != null
          ? Title.trusted(line, line.lead, venue.titleTo())
          : Title.in(line, line.lead, venue.titleTo());
    }
    Title lead = boldBeforeText(line);
    if (lead != null) {
      return lead;
    }
    int end = line.text.length();
    for (int i = line.anchors.size() - 1; i >= 0; i--) {
      Anchor a = line.anchors.get(i);
      String after = line.text.substring(a.to(), end);
      boolean trailing = !says(after) || after.length() < 12 && after.indexOf('(') >= 0;
      boolean labels = TrailingLabels.bracketed(line.text, a) || a.shape() < 0.5;
      if (!trailing || !labels || a.from() <= line.lead) {
        break;
      }
      end = a.from();
    }
    while (end > line.lead && "[(（【 ".indexOf(line.text.charAt(end - 1)) >= 0) {
      end--;
    }
    return Title.in(line, line.lead, end);
  }

  /** Bold words that look like a title, with nothing but a year, before sentences that are not. */
  private static Title boldBeforeText(Line line) {
    List<Span> spans = line.block.spans();
    Title bold = spans.size() > 1 && spans.get(0).bold() ? StyledTitle.in(line, Span::bold) : null;
    if (bold == null || bold.from() > line.lead + 1 || bold.shape() < 0.75) {
      return null;
    }
    Matcher year = YEAR.matcher(line.text);
    if (TitleShape.words(bold.text()) < 5 || !year.find(bold.to())) {
      return null;
    }
    String behind = line.text.substring(year.end());
    return TitleShape.words(behind) >= 8 && Sentence.says(behind) ? bold : null;
  }

  /** In brackets that label no link, before labels: {@code [Attention …] [paper](…) (2017)}. */
  private static Title bracketed(Line line) {
    if (!line.text.startsWith("[", line.lead)) {
      return null;
    }
    Matcher m = BRACKETED.matcher(line.text).region(line.lead, line.text.length());
    return m.lookingAt()
            && line.anchors.stream().noneMatch(a -> a.from() <= m.end(1))
            && TitleShape.words(m.group(1)) >= 3
        ? Title.in(line, m.start(1), m.end(1))
        : null;
  }

  private static boolean says(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** What an item's first line says after a label of titles, or the line below the label. */
  static Title labelled(Item item) {
    for (int i = item.from(); i < item.to(); i++) {
      Line line = item.page().get(i);
      if (line.label != null && line.label.field() == Label.Field.TITLE) {
        if (!line.label.alone()) {
          return Title.in(line, line.lead, line.text.length());
        }
        if (i + 1 < item.to()) {
          return whole(item.page().get(i + 1));
        }
      }
    }
    return null;
  }

  /** The second line of an item, unless it is a heading. */
  static Title second(Item item) {
    Line second = item.second();
    return second == null || second.heading() ? null : whole(second);
  }

  /** The line up to a venue in brackets and a remark. */
  static Title beforeVenue(Line line) {
    if (line.text.indexOf('(') < 0 && line.text.indexOf('（') < 0) {
      return null;
    }
    Citation citation = Citation.of(line);
    if (citation != null && citation.marked()) {
      return null;
    }
    Matcher venue = VENUE.matcher(line.text);
    return venue.find(Math.min(line.lead + 8, line.text.length()))
        ? Title.in(line, line.lead, venue.start())
        : null;
  }

  /** The first sentence of a line, before one that tells what its authors did. */
  static Title told(Line line) {
    Told told = Told.of(line);
    return told == null ? null : Title.in(line, line.lead, told.titleTo());
  }

  /** The line up to a dash, a bar or its links. */
  static Title beforeMark(Line line) {
    int end = line.text.length();
    for (String mark : MARKS) {
      int at = line.text.indexOf(mark, line.lead + 8);
      end = at > 0 ? Math.min(end, at) : end;
    }
    for (Anchor a : line.anchors) {
      int least = a.named() == null ? 8 : 1;
      end = a.from() > line.lead + least ? Math.min(end, a.from()) : end;
    }
    return end == line.text.length() ? null : Title.in(line, line.lead, end);
  }

  /** The words of a line before the first sentence about the paper. */
  static Title beforeProse(Line line) {
    int at = TitleShape.proseAfter(line.text, line.lead + 2);
    if (at < 0) {
      return null;
    }
    Title bold = boldBeforeText(line);
    return bold != null ? bold : Title.in(line, line.lead, at);
  }
}
