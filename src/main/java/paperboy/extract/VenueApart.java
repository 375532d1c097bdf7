package paperboy.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paperboy.title.TitleText;
import paperboy.title.VenueName;

/** The venue in a line of its own, below a title or among other facts. */
final class VenueApart {

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

  private VenueApart() {}

  /** What a line tells, perhaps behind who; null when it tells no venue. */
  static Venue.Found in(Line line) {
    String typeset = VenueBeside.behindIn(line);
    if (typeset != null) {
      return new Venue.Found(line, Venue.printed(typeset));
    }
    String behind = VenueBeside.behindLinks(line);
    if (behind != null) {
      return new Venue.Found(null, Venue.printed(behind));
    }
    Matcher journal = JOURNAL.matcher(line.text);
    if (OwnPaper.names(line) && journal.lookingAt()) {
      return new Venue.Found(line, journal.group(1));
    }
    Matcher listed = LISTED.matcher(line.text);
    if (OwnPaper.names(line) && listed.lookingAt() && Datelines.known(listed.group(1))) {
      return new Venue.Found(line, Venue.printed(listed.group(1)));
    }
    boolean authors = line.label != null && line.label.field() == Label.Field.AUTHORS;
    String reference = authors ? Authors.reference(line) : "";
    if (Imprint.paged(reference) || Imprint.is(reference)) {
      return new Venue.Found(line, Venue.printed(Imprint.undated(Imprint.place(reference))));
    }
    Byline byline = line.label == null || authors ? Byline.of(line) : null;
    if (byline != null && !byline.rest().isEmpty() && (!authors || Imprint.is(byline.rest()))) {
      String rest = byline.rest().replaceFirst("^(?:19|20)\\d\\d$", "");
      return new Venue.Found(line, Venue.printed(rest));
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
      return new Venue.Found(line, Venue.printed(words));
    }
    Venue.Found part = line.label == null && line.anchors.isEmpty() ? partOf(line) : null;
    return part == null && line.linkRow() ? labelOf(line) : part;
  }

  /** {@code NeurIPS 2020 / Vision}: the part of a short line that is a venue; null without one. */
  private static Venue.Found partOf(Line line) {
    if (line.text.length() > LONGEST_PARTED || !PARTED.matcher(line.text).find()) {
      return null;
    }
    for (String part : PARTED.split(line.words(), MOST_PARTS)) {
      if (VenueName.is(part.strip())) {
        return new Venue.Found(line, part.strip());
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
  private static Venue.Found labelOf(Line line) {
    for (Anchor a : line.anchors) {
      if (VenueName.is(a.label().strip())) {
        return new Venue.Found(null, a.label().strip());
      }
    }
    return null;
  }

  private static String unbracketed(String text) {
    Matcher m = Venue.BRACKETED.matcher(text.strip());
    return m.matches() ? m.group(1) : text;
  }
}
