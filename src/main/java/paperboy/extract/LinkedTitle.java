package paperboy.extract;

import java.util.regex.Pattern;
import paperboy.title.VenueName;

/** A title that is a link's label; null without one. */
final class LinkedTitle {

  /**
   * {@code - A remark.}, {@code : what it says.} behind a title; what follows a colon in capitals
   * may be the title's second half.
   */
  private static final Pattern REMARK =
      Pattern.compile(
          "\\G[\\s)\\]]{0,3}(?:[-–—|,.;]{1,2}\\s|:\\s(?=\\p{Ll}))[^\\n]{12,4000}[.!?。！？]\\s{0,2}$");

  /** {@code ★}, {@code NEW}: so much may follow a link that is all of a line. */
  private static final int BADGE = 4;

  private LinkedTitle() {}

  /** The first link to a paper that reads like its title. */
  static Title toPaper(Item item) {
    for (Line line : item.head(3)) {
      for (Anchor a : line.anchors) {
        boolean related = line.label != null && line.label.field() == Label.Field.RELATED;
        if (a.paper() && !related && a.shape() >= 0.75) {
          return Title.in(line, a.from(), a.to());
        }
      }
    }
    return null;
  }

  /** The first link that reads like a title. */
  static Title first(Item item) {
    Title second = null;
    for (Line line : item.head(3)) {
      for (Anchor a : line.anchors) {
        double shape = a.shape();
        if (shape >= 0.5 && (a.paper() || line == item.leader())) {
          Title title = Title.in(line, a.from(), a.to());
          if (shape >= 0.75) {
            return title;
          }
          second = second == null ? title : second;
        }
      }
    }
    return second;
  }

  /** The link to a paper that begins a line, set off from a remark. */
  static Title leading(Line line) {
    Anchor a = line.anchors.isEmpty() ? null : line.anchors.get(0);
    boolean leads = a != null && a.paper() && a.from() <= line.lead && !Line.bareUrl(a);
    return leads && a.named() == null && REMARK.matcher(line.text).find(a.to())
        ? Title.trusted(line, a.from(), a.to())
        : null;
  }

  /** The link to one paper that is all of a line. */
  static Title alone(Item item) {
    for (Line line : item.head(3)) {
      Anchor a = line.anchors.size() == 1 ? line.anchors.get(0) : null;
      boolean alone = a != null && a.from() <= line.lead && line.text.length() - a.to() <= BADGE;
      if (alone && !a.ids().isEmpty() && a.named() == null && names(a)) {
        return Title.trusted(line, a.from(), a.to());
      }
    }
    return null;
  }

  /** Whether a link's label may be a paper's short name: no address, number or venue. */
  private static boolean names(Anchor a) {
    String label = a.label().strip();
    return !Line.bareUrl(a)
        && label.codePoints().anyMatch(c -> Character.isUpperCase(c) || c > 0x2FF)
        && !VenueName.is(label)
        && !Imprint.paged(label);
  }
}
