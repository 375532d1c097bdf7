package paperboy.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paperboy.document.Span;
import paperboy.person.People;
import paperboy.title.VenueName;

/** Where an item's paper appeared, where the item prints it apart from prose. */
final class Venue {

  /** {@code 【CVPR2019】}, {@code [ICLR 2018]}, {@code (ACL 2019)}. */
  static final Pattern BRACKETED = Pattern.compile("[\\[(（【]([^\\[\\](（【】)）]{3,80})[\\])）】]");

  /** {@code [NeurIPS 2020] } before a title. */
  private static final Pattern BEFORE =
      Pattern.compile("[\\[(（【]([^\\[\\](（【】)）]{3,40})[\\])）】]\\s{0,2}:?\\s{0,2}$");

  private static final int LONGEST_BRACKET = 50;

  private static final Once<Title, String> BESIDE = new Once<>(Venue::beside);
  private static final Once<Line, Found> APART = new Once<>(VenueApart::in);

  /** The venue (null if none is printed) and the line that holds nothing else, if any. */
  record Found(Line line, String venue) {}

  private Venue() {}

  static Found of(Item item, Title title) {
    Found labelled = labelled(item);
    if (labelled != null) {
      return labelled;
    }
    String beside = BESIDE.of(title);
    if (beside != null) {
      return new Found(null, beside);
    }
    for (Line line : item.head(6)) {
      Found apart = line == title.line() ? null : APART.of(line);
      if (apart != null) {
        return apart;
      }
    }
    return new Found(null, Credits.venue(item, title));
  }

  /** In lines that a box prints before an item: a label and a venue, or a venue alone. */
  static Found above(Item head) {
    Found labelled = labelled(head);
    if (labelled != null) {
      return labelled;
    }
    for (Line line : head.lines()) {
      if (line.label == null && Imprint.is(line.words())) {
        return new Found(line, printed(line.words()));
      }
    }
    return new Found(null, null);
  }

  /** Behind a label; what {@code Source:} labels may be anything and has to be a venue's name. */
  private static Found labelled(Item item) {
    List<Line> lines = item.lines();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.label != null && line.label.alone() && line.label.field() == Label.Field.VENUE) {
        boolean next = i + 1 < lines.size() && Imprint.is(lines.get(i + 1).words());
        if (next) {
          return new Found(lines.get(i + 1), printed(lines.get(i + 1).words()));
        }
      }
      for (FieldValue field : FieldValue.of(line)) {
        boolean named = field.name() == Label.Field.SOURCE && Imprint.is(field.value());
        if (named || field.name() == Label.Field.VENUE) {
          return new Found(line, printed(field.value()));
        }
      }
    }
    return null;
  }

  /** The one in brackets right before a title: {@code [NeurIPS 2020] Notes}; null without one. */
  static String before(Title title) {
    String text = title.line().text;
    int from = title.from();
    if (from == 0 || "])）】 :".indexOf(text.charAt(from - 1)) < 0) {
      return null;
    }
    Matcher m = BEFORE.matcher(text).region(Math.max(0, from - LONGEST_BRACKET), from);
    return m.find() && sure(m.group(1)) ? m.group(1) : null;
  }

  /**
   * Whether a text is a known venue with its year or one without any figure, not {@code MAR2017}.
   */
  private static boolean sure(String text) {
    return VenueName.dated(text)
        || VenueName.is(text) && text.chars().noneMatch(Character::isDigit);
  }

  /** What stands beside the title in its own line; null when that is no venue. */
  private static String beside(Title title) {
    String before = before(title);
    if (before != null) {
      return before;
    }
    String after = title.line().text.substring(title.to());
    Matcher m = BRACKETED.matcher(after.substring(0, Math.min(after.length(), 120)));
    while (m.find()) {
      if (linked(title.line(), title.to() + m.start(), title.to() + m.end())) {
        continue;
      }
      String last = m.group(1).substring(m.group(1).lastIndexOf(',') + 1).strip();
      if (VenueName.is(last)) {
        return last;
      }
    }
    String leading = VenueBeside.leading(title);
    if (leading != null) {
      return leading;
    }
    VenueBehind behind = VenueBehind.of(title);
    if (behind != null && Authors.before(title).isEmpty()) {
      return printed(behind.venue());
    }
    String rest = VenueCited.unlinked(title);
    if (rest.length() < 90 && Imprint.is(rest)) {
      boolean cited = Authors.before(title).isPresent();
      return printed(cited ? Imprint.undated(Imprint.place(rest)) : rest);
    }
    Byline byline = Byline.after(title);
    if (byline != null && (Imprint.is(byline.rest()) || styled(title, byline))) {
      return printed(byline.rest());
    }
    String italic = italicAfter(title);
    String cited = italic == null ? VenueCited.of(title) : italic;
    return cited == null ? null : printed(cited);
  }

  /** Whether names in a style of their own part a title from what looks like a venue. */
  private static boolean styled(Title title, Byline byline) {
    return byline.equals(StyledNames.after(title)) && StyledNames.venue(byline.rest());
  }

  /** Whether a link begins within a part of a line: it is no bracket of the title's. */
  private static boolean linked(Line line, int from, int to) {
    return line.anchors.stream().anyMatch(a -> a.from() >= from && a.from() < to);
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
        return venue ? span.text() : null;
      }
      at += span.text().length();
    }
    return null;
  }

  /** A venue as it is printed, without what stands around it; null for none. */
  static String printed(String words) {
    return Imprint.venue(words).orElse(null);
  }
}
