package paperboy.person;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import paperboy.person.Lexicon.Kind;
import paperboy.person.Word.Shape;

/**
 * The words between two separators of a list of names: a name, or one half of {@code Last, First}.
 *
 * @param words never empty
 */
record Name(List<Word> words) {

  static Name of(List<String> words) {
    List<Word> read = new ArrayList<>(words.size());
    for (String word : words) {
      read.add(Word.of(word));
    }
    return new Name(read);
  }

  String printed() {
    return words.stream().map(Word::text).collect(Collectors.joining(" "));
  }

  /** How many words it has, particles and {@code Jr.} aside. */
  int size() {
    int size = 0;
    for (Word word : words) {
      size += word.is(Shape.PARTICLE) || word.is(Shape.SUFFIX) ? 0 : 1;
    }
    return size;
  }

  boolean unspaced() {
    return words.get(0).is(Shape.UNSPACED);
  }

  boolean initials() {
    return all(Word::initials);
  }

  boolean suffix() {
    return all(w -> w.is(Shape.SUFFIX));
  }

  boolean capitals() {
    return all(Word::capitals);
  }

  /** Whether one of its words is such; no stream, every line of a page may be names. */
  boolean any(Predicate<Word> such) {
    for (Word word : words) {
      if (such.test(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether all of its words are such. */
  boolean all(Predicate<Word> such) {
    return !any(such.negate());
  }

  /** Whether it may be a family name by itself: {@code Lovelace}, {@code van der Berg}. */
  boolean family() {
    Word last = last();
    return size() == 1
        && !unspaced()
        && !last.is(Shape.INITIALS)
        && !last.is(Shape.LOWER)
        && !last.is(Shape.OTHER);
  }

  /** Whether it may be given names by themselves: {@code Ada}, {@code Simon S}, {@code A. M.}. */
  boolean given() {
    boolean one = size() == 1 && !words.get(0).is(Shape.LOWER) && !words.get(0).is(Shape.OTHER);
    return !unspaced() && (one || last().initials() || initials());
  }

  /** Whether it reads as a whole: two words at least, or a script without spaces. */
  boolean whole() {
    return unspaced() || (size() >= 2 && !initials());
  }

  /** Whether its words are those of one person: capitals, initials, particles, two to four. */
  boolean proper() {
    return words.size() <= 4
        && !organisation()
        && words.stream()
            .noneMatch(
                w -> w.is(Shape.LOWER) || w.is(Shape.OTHER) || w.kinds().contains(Kind.OTHER));
  }

  boolean organisation() {
    return any(Word::organisation);
  }

  /** Whether it may name a place or a body: capitals, but for {@code of} and the like. */
  boolean place() {
    long small = words.stream().filter(w -> w.is(Shape.LOWER) && w.text().length() > 3).count();
    return words.size() <= 8 && small == 0;
  }

  /** Whether it is neither an organisation nor nobody's nor, like a year, without any letter. */
  boolean human() {
    return !organisation()
        && !all(w -> w.kinds().contains(Kind.NOBODY))
        && words.stream().anyMatch(w -> w.text().codePoints().anyMatch(Character::isLetter));
  }

  Name followedBy(Name more) {
    List<Word> all = new ArrayList<>(words);
    all.addAll(more.words);
    return new Name(all);
  }

  /**
   * Whether it ends in initials behind a family name: {@code Lovelace A.}, {@code van der Berg A.}.
   */
  boolean initialsLast() {
    int initials = initialsAtEnd();
    int particles = 0;
    for (Word word : words) {
      particles += word.is(Shape.PARTICLE) ? 1 : 0;
    }
    int family = words.size() - initials - particles;
    return initials > 0 && family >= 1 && family <= 2 && !words.get(0).initials();
  }

  private int initialsAtEnd() {
    int count = 0;
    while (count < words.size() && words.get(words.size() - 1 - count).initials()) {
      count++;
    }
    return count;
  }

  /** {@code Lovelace A.} as {@code A. Lovelace}, {@code GUPTA Ankit} as {@code Ankit GUPTA}. */
  Name reading() {
    if (initialsLast() && !words.get(0).is(Shape.LOWER)) {
      return rotated(words.size() - initialsAtEnd());
    }
    boolean two = words.size() == 2 && words.get(1).is(Shape.PLAIN);
    return two && words.get(0).is(Shape.CAPITALS) ? rotated(1) : this;
  }

  private Name rotated(int by) {
    List<Word> turned = new ArrayList<>(words.subList(by, words.size()));
    turned.addAll(words.subList(0, by));
    return new Name(turned);
  }

  Word last() {
    return words.get(words.size() - 1);
  }

  /** Whether all its words are degrees and roles: {@code PhD}, {@code corresponding author}. */
  static boolean role(List<Word> words) {
    for (Word word : words) {
      if (!degree(word)) {
        return false;
      }
    }
    return true;
  }

  static boolean degree(Word word) {
    return word.unstopped(Kind.DEGREE);
  }
}
