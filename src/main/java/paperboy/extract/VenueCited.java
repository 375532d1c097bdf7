package paperboy.extract;

import paperboy.title.VenueName;

/** The venue behind a title in a citation: {@code A. Lovelace. Attention …. Nature 2020.}. */
final class VenueCited {

  private static final Once<Title, String> CITED = new Once<>(VenueCited::read);

  private VenueCited() {}

  /** What a citation prints behind its title; null where none does. */
  static String of(Title title) {
    return CITED.of(title);
  }

  private static String read(Title title) {
    Line line = title.line();
    if (Authors.before(title).isEmpty() || Remark.behind(title) != null) {
      return null;
    }
    String place = Imprint.undated(Imprint.place(unlinked(title)));
    boolean brief = place.length() < 4 && !VenueName.is(place);
    return brief || place.length() > 140 || prose(place) ? null : place;
  }

  /** Whether small words prevail as in no venue's name but those that tell by how they begin. */
  private static boolean prose(String place) {
    int small = 0;
    int capitals = 0;
    boolean begins = true;
    for (int i = 0; i < place.length(); i++) {
      char c = place.charAt(i);
      small += begins && Character.isLowerCase(c) ? 1 : 0;
      capitals += begins && Character.isUpperCase(c) ? 1 : 0;
      begins = c == ' ';
    }
    return small >= 4 && small > 2 * capitals && !VenueName.mayBegin(place);
  }

  /**
   * What follows the title in its own line, up to the first link; its label, too, where that is the
   * venue: {@code Notes. [Memoirs, 3(1), 12-31](…)}.
   */
  static String unlinked(Title title) {
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
}
