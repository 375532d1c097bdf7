package paperboy.person;

import java.util.ArrayList;
import java.util.List;
import paperboy.person.Lexicon.Kind;
import paperboy.person.NameLine.Joint;
import paperboy.person.NameLine.Part;
import paperboy.person.Word.Shape;

/**
 * Decides which commas part people and which stand inside {@code Last, First}, by the shapes of all
 * parts between two hard separators.
 */
final class NameOrder {

  private final List<Part> parts;
  private final int count;

  /** Whether semicolons part the people, so that commas need not. */
  private final boolean parted;

  /** Whether the line goes on in "et al.". */
  private final boolean truncated;

  private NameOrder(List<Part> parts, boolean parted, boolean truncated) {
    this.parts = parts;
    this.count = parts.size();
    this.parted = parted;
    this.truncated = truncated;
  }

  /**
   * The names of a line in reading order.
   *
   * @param truncated whether the line goes on in "et al."
   * @return null where the line has several readings
   */
  static List<Name> read(List<Part> all, boolean truncated) {
    List<List<Part>> groups = groups(all);
    List<Name> names = new ArrayList<>();
    for (List<Part> group : groups) {
      List<Name> read = new NameOrder(suffixesJoined(group), groups.size() > 1, truncated).read();
      if (read == null) {
        return null;
      }
      names.addAll(read);
    }
    return names;
  }

  private static List<List<Part>> groups(List<Part> all) {
    List<List<Part>> groups = new ArrayList<>();
    for (Part part : all) {
      if (groups.isEmpty() || part.joint() == Joint.HARD) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(part);
    }
    return groups;
  }

  /** {@code King, Jr.} is one part. */
  private static List<Part> suffixesJoined(List<Part> group) {
    List<Part> joined = new ArrayList<>();
    for (Part part : group) {
      if (part.name().suffix() && !joined.isEmpty()) {
        Part before = joined.remove(joined.size() - 1);
        joined.add(new Part(before.joint(), before.name().followedBy(part.name())));
      } else {
        joined.add(part);
      }
    }
    return joined;
  }

  private List<Name> read() {
    if (count == 1) {
      return single(name(0));
    }
    if (initialsFollow()) {
      return pairs();
    }
    if (initialsClose()) {
      return list();
    }
    if (count == 2) {
      return two();
    }
    if (firstInverted()) {
      return chicago();
    }
    if (!allShort()) {
      return list();
    }
    return pairedByConjunctions() || pairedByInitials()
        ? pairs()
        : count % 2 == 1 || listed() ? list() : null;
  }

  private Name name(int i) {
    return parts.get(i).name();
  }

  private Joint joint(int i) {
    return parts.get(i).joint();
  }

  /** {@code 张三 李四 王五}: three groups at least are people, two may be one. */
  private static List<Name> single(Name name) {
    boolean groups =
        name.words().size() > 1
            && name.words().stream().allMatch(w -> w.is(Shape.UNSPACED) && w.text().length() > 1)
            && name.words().stream().filter(NameOrder::hangul).allMatch(NameOrder::korean);
    if (!groups) {
      return List.of(name.reading());
    }
    if (name.words().size() == 2 && !name.words().stream().allMatch(NameOrder::korean)) {
      return List.of(name);
    }
    return name.words().stream().map(word -> new Name(List.of(word))).toList();
  }

  private static boolean hangul(Word word) {
    return word.text().charAt(0) >= 0xAC00 && word.text().charAt(0) <= 0xD7A3;
  }

  /** Three syllables, the first a family name: other words stand beside each other as well. */
  private static boolean korean(Word word) {
    return hangul(word)
        && word.text().length() == 3
        && Lexicon.has(Kind.FAMILY_HANGUL, word.text().substring(0, 1));
  }

  /** {@code Lovelace, A., Turing, A. M.}: every second part is initials behind a comma. */
  /** {@code He K., Zhang X., Ren S.}: every part is a family name with its initials behind. */
  private boolean initialsClose() {
    for (int i = 0; i < count; i++) {
      if (name(i).size() < 2 || name(i).words().get(0).initials() || !name(i).last().initials()) {
        return false;
      }
    }
    return true;
  }

  private boolean initialsFollow() {
    for (int i = 0; i < count; i++) {
      boolean fits = i % 2 == 0 ? name(i).family() || inner(i) : follows(i) && name(i).initials();
      if (!fits) {
        return false;
      }
    }
    return count % 2 == 0 && !capitals();
  }

  /** A family name of several words. */
  private boolean inner(int i) {
    return name(i).size() <= 3 && !name(i).initials() && !name(i).unspaced();
  }

  private boolean follows(int i) {
    return joint(i) == Joint.COMMA;
  }

  /** {@code MA, ZHOU}: family names, because a given name would not be shouted. */
  private boolean capitals() {
    return parts.stream().allMatch(part -> part.name().capitals());
  }

  private List<Name> two() {
    Name first = name(0);
    Name second = name(1);
    if (!follows(1) || capitals() || first.unspaced() || second.unspaced()) {
      return list();
    }
    if (first.family()) {
      return second.words().get(0).is(Shape.LOWER) ? list() : pairs();
    }
    boolean unclear = first.size() == 2 && first.whole() && second.family() && plain(first);
    if (unclear && truncated || parted && (unclear || second.given() || inner(0))) {
      return pairs();
    }
    return unclear ? null : list();
  }

  private static boolean plain(Name name) {
    return name.words().stream().allMatch(w -> w.is(Shape.PLAIN));
  }

  /** {@code Lovelace, Ada, Alan Turing, and Grace Hopper}: only the first is inverted. */
  private boolean firstInverted() {
    if (!name(0).family() || !follows(1) || name(1).unspaced()) {
      return false;
    }
    for (int i = 2; i < count; i++) {
      if (!name(i).whole()) {
        return false;
      }
    }
    return name(1).given() || joint(count - 1) == Joint.COMMA_AND;
  }

  private List<Name> chicago() {
    List<Name> names = new ArrayList<>();
    names.add(inverted(name(0), name(1)));
    for (int i = 2; i < count; i++) {
      names.add(name(i));
    }
    return names;
  }

  private boolean allShort() {
    return parts.stream().allMatch(part -> part.name().family() || part.name().given());
  }

  /** {@code Lovelace, Ada and Turing, Alan}: conjunctions stand before every pair. */
  private boolean pairedByConjunctions() {
    boolean some = false;
    for (int i = 1; i < count; i++) {
      boolean and = !follows(i);
      if (and && i % 2 == 1) {
        return false;
      }
      some |= and;
    }
    return some && count % 2 == 0;
  }

  /**
   * {@code Lovelace, Ada K., Turing, Alan}: every second part is given names, at least one of them
   * with an initial, which no family name has behind it.
   */
  private boolean pairedByInitials() {
    boolean some = false;
    for (int i = 0; i < count; i++) {
      boolean fits = i % 2 == 0 ? name(i).family() : follows(i) && name(i).given();
      if (!fits) {
        return false;
      }
      some |= i % 2 == 1 && name(i).size() > 1;
    }
    return some && count % 2 == 0 && !capitals();
  }

  /** {@code Vaswani, Shazeer, Parmar and Uszkoreit}: a conjunction where no pair begins. */
  private boolean listed() {
    return capitals() || !follows(count - 1);
  }

  private List<Name> pairs() {
    List<Name> names = new ArrayList<>();
    for (int i = 0; i + 1 < count; i += 2) {
      names.add(inverted(name(i), name(i + 1)));
    }
    return names;
  }

  /** Initials behind a family name are turned only where all names have them there. */
  private List<Name> list() {
    boolean turned =
        parts.stream().map(Part::name).allMatch(name -> name.size() == 1 || name.initialsLast());
    return parts.stream()
        .map(Part::name)
        .map(name -> turned || !name.initialsLast() ? name.reading() : name)
        .toList();
  }

  /** Given names, family name, {@code Jr.}, wherever the last stood. */
  private static Name inverted(Name family, Name given) {
    List<Word> words = new ArrayList<>(given.words());
    words.addAll(family.words());
    List<Word> suffixes = words.stream().filter(w -> w.is(Shape.SUFFIX)).toList();
    words.removeAll(suffixes);
    words.addAll(suffixes);
    return new Name(words);
  }
}
