package paperboy.person;

import java.util.ArrayList;
import java.util.List;
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
    return new Name(words.stream().map(Word::of).toList());
  }

  String printed() {
    return words.stream().map(Word::text).collect(Collectors.joining(" "));
  }

  /** How many words it has, particles and {@code Jr.} aside. */
  int size() {
    return (int) words.stream().filter(w -> !w.is(Shape.PARTICLE) && !w.is(Shape.SUFFIX)).count();
  }

  boolean unspaced() {
    return words.get(0).is(Shape.UNSPACED);
  }

  boolean initials() {
    return words.stream().allMatch(Word::initials);
  }

  boolean suffix() {
    return words.stream().allMatch(w -> w.is(Shape.SUFFIX));
  }

  boolean capitals() {
    return words.stream().allMatch(Word::capitals);
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
                w -> w.is(Shape.LOWER) || w.is(Shape.OTHER) || Lexicon.has(Kind.OTHER, w.text()));
  }

  boolean organisation() {
    return words.stream().anyMatch(w -> Lexicon.organisation(w.text()));
  }

  /** Whether it may name a place or a body: capitals, but for {@code of} and the like. */
  boolean place() {
    long small = words.stream().filter(w -> w.is(Shape.LOWER) && w.text().length() > 3).count();
    return words.size() <= 8 && small == 0;
  }

  /** Whether it is neither an organisation nor, like a year, without any letter. */
  boolean human() {
    return !organisation()
        && words.stream().anyMatch(w -> w.text().codePoints().anyMatch(Character::isLetter));
  }

  Name followedBy(Name more) {
    List<Word> all = new ArrayList<>(words);
    all.addAll(more.words);
    return new Name(all);
  }

  /** Whether it ends in initials behind a family name: {@code Lovelace A.}. */
  boolean initialsLast() {
    int family = words.size() - initialsAtEnd();
    return family >= 1 && family <= 2 && family < words.size() && !words.get(0).initials();
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
  static boolean role(List<String> words) {
    return words.stream().allMatch(Name::degree);
  }

  static boolean degree(String word) {
    return Lexicon.has(Kind.DEGREE, word.replace(".", ""));
  }
}
