package paperboy.extract;

import java.util.List;
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

  /** {@code [NeurIPS 2020] } before a title. */
  private static final Pattern BEFORE =
      Pattern.compile("[\\[(（【]([^\\[\\](（【】)）]{3,40})[\\])）】]\\s{0,2}:?\\s{0,2}$");

  private static final int LONGEST_BRACKET = 50;

  /** {@code N Engl J Med. 2020 Dec 31;383(27):2603-2615.}. */
  private static final Pattern JOURNAL =
      Pattern.compile("([\\p{L}][\\p{L} &()-]{2,60})\\.\\s(?:19|20)\\d\\d\\b");

  /** {@code Journal of looms ・ 1843 ・ PMID: 12345}: a journal and its year among other facts. */
  private static final Pattern LISTED =
      Pattern.compile("([\\p{L}][\\p{L} &()-]{2,90}?)\\s?[・·•|]\\s?(?:1[89]|20)\\d\\d\\b");

  /** {@code , [[} before the links at a line's end. */
  private static final Pattern BEFORE_LINKS = Pattern.compile("[\\s,;|(\\[（【-]{1,12}$");

  /** {@code / }, {@code · }: what parts a venue from a topic in a line of its own. */
  private static final Pattern PARTED = Pattern.compile("\\s[/·|•]\\s");

  private static final int LONGEST_PARTED = 100;

  private static final int MOST_PARTS = 6;

  private static final Once<Title, String> BESIDE = new Once<>(Venue::beside);
  private static final Once<Title, String> CITED = new Once<>(Venue::readCited);
  private static final Once<Line, Found> APART = new Once<>(Venue::apart);

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
    VenueBehind behind = VenueBehind.of(title);
    if (behind != null && Authors.before(title).isEmpty()) {
      return printed(behind.venue());
    }
    String rest = unlinked(title);
    if (rest.length() < 90 && Imprint.is(rest)) {
      boolean cited = Authors.before(title).isPresent();
      return printed(cited ? Imprint.undated(Imprint.place(rest)) : rest);
    }
    Byline byline = Byline.after(title);
    if (byline != null && (Imprint.is(byline.rest()) || styled(title, byline))) {
      return printed(byline.rest());
    }
    String italic = italicAfter(title);
    String cited = italic == null ? cited(title) : italic;
    return cited == null ? null : printed(cited);
  }

  /** Whether names in a style of their own part a title from what looks like a venue. */
  private static boolean styled(Title title, Byline byline) {
    return byline.equals(StyledNames.after(title)) && StyledNames.venue(byline.rest());
  }

  /** A line of its own that tells where, perhaps behind who; null when it does not. */
  private static Found apart(Line line) {
    Matcher journal = JOURNAL.matcher(line.text);
    if (OwnPaper.names(line) && journal.lookingAt()) {
      return new Found(line, journal.group(1));
    }
    Matcher listed = LISTED.matcher(line.text);
    if (OwnPaper.names(line) && listed.lookingAt() && Datelines.known(listed.group(1))) {
      return new Found(line, printed(listed.group(1)));
    }
    boolean authors = line.label != null && line.label.field() == Label.Field.AUTHORS;
    Byline byline = line.label == null || authors ? Byline.of(line) : null;
    if (byline != null && !byline.rest().isEmpty() && (!authors || Imprint.is(byline.rest()))) {
      String rest = byline.rest().replaceFirst("^(?:19|20)\\d\\d$", "");
      return new Found(line, printed(rest));
    }
    String own = TitleText.bare(unbracketed(unlabelled(line)));
    String words = Imprint.withoutYear(own);
    boolean alone =
        line.text.length() < 160
            && line.names() < 0.55
            && line.label == null
            && !TitleShape.dated(line.text);
    boolean led = words.length() < own.length();
    if (alone && (led || Imprint.is(words) || Imprint.paged(words))) {
      return new Found(line, printed(words));
    }
    Found part = line.label == null && line.anchors.isEmpty() ? partOf(line) : null;
    return part == null && line.linkRow() ? labelOf(line) : part;
  }

  /** {@code NeurIPS 2020 / Vision}: the part of a short line that is a venue; null without one. */
  private static Found partOf(Line line) {
    if (line.text.length() > LONGEST_PARTED || !PARTED.matcher(line.text).find()) {
      return null;
    }
    for (String part : PARTED.split(line.words(), MOST_PARTS)) {
      if (VenueName.is(part.strip())) {
        return new Found(line, part.strip());
      }
    }
    return null;
  }

  /** A line's words before its closing links, whatever brackets stand around them. */
  private static String unlabelled(Line line) {
    if (line.anchors.isEmpty()) {
      return line.text;
    }
    int first = line.anchors.get(0).from();
    boolean last = line.outside().substring(first).codePoints().noneMatch(Character::isLetter);
    boolean labels = line.anchors.stream().allMatch(a -> Label.named(a.label()) != null);
    return last && labels && first > 3
        ? BEFORE_LINKS.matcher(line.text.substring(0, first)).replaceFirst("")
        : line.text;
  }

  /** The venue that labels a link: {@code [NIPS 2014](…)}; null without one. */
  private static Found labelOf(Line line) {
    for (Anchor a : line.anchors) {
      if (VenueName.is(a.label().strip())) {
        return new Found(null, a.label().strip());
      }
    }
    return null;
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

  /** What a citation prints behind its title: {@code A. Lovelace. Attention …. Nature 2020.}. */
  static String cited(Title title) {
    return CITED.of(title);
  }

  private static String readCited(Title title) {
    Line line = title.line();
    if (Authors.before(title).isEmpty() || Remark.behind(title) != null) {
      return null;
    }
    String place = Imprint.undated(Imprint.place(unlinked(title)));
    return place.length() < 4 || place.length() > 140 ? null : place;
  }

  /**
   * What follows the title in its own line, up to the first link; its label, too, where that is the
   * venue: {@code Notes. [Memoirs, 3(1), 12-31](…)}.
   */
  private static String unlinked(Title title) {
    Line line = title.line();
    int end = line.text.length();
    for (Anchor a : line.anchors) {
      if (a.from() >= title.to() && a.from() < end) {
        String before = line.text.substring(title.to(), a.from());
        boolean next = before.codePoints().noneMatch(Character::isLetterOrDigit);
        end = next && imprint(a.label()) ? a.to() : a.from();
      }
    }
    return line.text.substring(title.to(), end);
  }

  private static boolean imprint(String label) {
    return Imprint.is(label) || Imprint.paged(label);
  }

  private static String unbracketed(String text) {
    Matcher m = BRACKETED.matcher(text.strip());
    return m.matches() ? m.group(1) : text;
  }

  private static String printed(String words) {
    return Imprint.venue(words).orElse(null);
  }
}
