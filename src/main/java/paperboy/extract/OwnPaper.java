package paperboy.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import paperboy.identifier.Identifier;
import paperboy.identifier.Isbn;

/**
 * Which of the papers an item names is its own: the one its title or its row of links leads to,
 * before one that its prose mentions.
 *
 * @param ids of the item's own paper, one a scheme; empty when none is named
 * @param place where the strongest of them stands
 * @param rivals how many other papers stand in as good a place: several make it no item of one
 *     paper
 * @param linked whether a link leads to a paper, even to one without an identifier
 */
record OwnPaper(List<Identifier> ids, Place place, int rivals, boolean linked) {

  /** Where an item names a paper, best last. */
  enum Place {
    NOWHERE,
    PROSE,
    ROW,
    TITLE
  }

  /** {@code doi: 10.…}, {@code PMID: 123}: a line that gives a paper's name as such. */
  private static final Pattern NAMED =
      Pattern.compile("\\b(?:doi|pmid|pmcid)\\s?:", Pattern.CASE_INSENSITIVE);

  private static final Once<Line, Boolean> NAMES = new Once<>(OwnPaper::isNamed);
  private static final Once<Title, Boolean> LITTLE = new Once<>(OwnPaper::little);

  /**
   * A paper named somewhere.
   *
   * @param link that names it; null where its name is printed
   */
  private record Mention(Identifier id, Place place, Anchor link) {}

  /** Reads an item whose title is known; {@code title} may be null. */
  static OwnPaper of(Item item, Title title) {
    List<Mention> mentions = new ArrayList<>();
    boolean linked = false;
    Line above = null;
    for (Line line : item.lines()) {
      for (Anchor a : line.anchors) {
        Place place = place(line, a, title);
        linked |= place != Place.PROSE && (a.paper() || labelled(above, line, a));
        for (Identifier id : a.ids()) {
          mentions.add(new Mention(id, place, a));
        }
      }
      for (Identifier id : line.printed) {
        mentions.add(new Mention(id, id instanceof Isbn ? Place.PROSE : printedPlace(line), null));
      }
      above = line;
    }
    return choose(mentions, linked, title);
  }

  /** {@code 论文链接} and below it {@code https://…}: whatever the address, a paper is meant. */
  private static boolean labelled(Line above, Line line, Anchor a) {
    return above != null
        && above.anchors.isEmpty()
        && above.label != null
        && above.label.alone()
        && above.label.field() == Label.Field.PAPER_LINK
        && line.label == null
        && line.linked() >= 0.8
        && Line.bareUrl(a);
  }

  static Place place(Line line, Anchor a, Title title) {
    if (title != null && title.line() == line && a.from() < title.to() && a.to() > title.from()) {
      return Place.TITLE;
    }
    if (line.label != null && line.label.field() == Label.Field.RELATED) {
      return Place.PROSE;
    }
    boolean apart =
        line.linkRow()
            || a.from() >= ClosingLinks.start(line)
            || title != null && title.line() == line && behind(title, a)
            || Line.bareUrl(a) && names(line)
            || title != null && title.line() == line && VenueCited.of(title) != null
            || line.label != null && line.label.field().link()
            || title != null && title.line() == line && LITTLE.of(title)
            || line.text.length() - (a.to() - a.from()) < 40;
    return apart ? Place.ROW : Place.PROSE;
  }

  /** Whether nothing but marks parts a title from a link's label: {@code “Attention …” (arXiv)}. */
  private static boolean behind(Title title, Anchor a) {
    return a.from() >= title.to()
        && a.from() - title.to() <= 4
        && a.named() != null
        && title
            .line()
            .text
            .substring(title.to(), a.from())
            .chars()
            .noneMatch(Character::isLetterOrDigit);
  }

  /** Whether a line gives a paper's name as such: {@code N Engl J Med. 2020. doi: 10.…}. */
  static boolean names(Line line) {
    return line.text.length() < 300 && NAMES.of(line);
  }

  private static boolean isNamed(Line line) {
    return line.text.indexOf(':') >= 0 && NAMED.matcher(line.text).find();
  }

  /** Whether little but links follows the title in its own line. */
  private static boolean little(Title title) {
    int own = title.line().text.length() - title.to();
    for (Anchor a : title.line().anchors) {
      own -= a.from() >= title.to() ? a.to() - a.from() : 0;
    }
    return own < 60;
  }

  private static Place printedPlace(Line line) {
    if (line.label != null && line.label.field() == Label.Field.RELATED) {
      return Place.PROSE;
    }
    return line.label != null && line.label.field() != Label.Field.SUMMARY
            || line.text.length() < 80
            || names(line)
        ? Place.ROW
        : Place.PROSE;
  }

  /** How surely a link in prose is the item's own: labelled with the title, or with "paper". */
  private static double closeness(Anchor a, Title title) {
    if (a == null) {
      return 0;
    }
    if (title != null && Words.alike(a.words(), title.words()) > 0.6) {
      return 2;
    }
    return a.named() == Label.Field.PAPER_LINK || Line.bareUrl(a) ? 1 : 0;
  }

  private static OwnPaper choose(List<Mention> mentions, boolean linked, Title title) {
    Place best = Place.NOWHERE;
    for (Mention m : mentions) {
      best = m.place().compareTo(best) > 0 ? m.place() : best;
    }
    Map<String, Mention> own = new LinkedHashMap<>();
    Set<String> strong = new LinkedHashSet<>();
    for (Mention m : mentions) {
      boolean apart = m.place().compareTo(Place.ROW) >= 0;
      if (apart) {
        strong.add(m.id().id());
      }
      if (apart || best == Place.PROSE) {
        own.merge(m.id().scheme(), m, (a, b) -> better(a, b, title));
      }
    }
    int rivals = strong.size() - (best.compareTo(Place.ROW) >= 0 ? own.size() : 0);
    List<Identifier> ids = own.values().stream().map(Mention::id).toList();
    return new OwnPaper(ids, best, Math.max(0, rivals), linked);
  }

  private static Mention better(Mention a, Mention b, Title title) {
    int byPlace = b.place().compareTo(a.place());
    boolean closer = byPlace == 0 && closeness(b.link(), title) > closeness(a.link(), title);
    return byPlace > 0 || closer ? b : a;
  }

  boolean named() {
    return place.compareTo(Place.ROW) >= 0;
  }
}
