package paperboy.person;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import paperboy.person.Lexicon.Kind;
import paperboy.person.Word.Shape;

/**
 * Weighs how much a line looks like people's names. It knows no given names, only what names look
 * like beside each other: two to four words each, capitals, initials, and none of the words that
 * titles, sentences, venues and dates are made of.
 */
final class Likeness {

  /** Longer lines are weighed by their beginning. */
  private static final int REACH = 2000;

  /** The score of {@code lsamc}: some lists hold the names of accounts. */
  private static final double ACCOUNT = 0.15;

  /** What is left of the likeness of {@code "A Karmakar, B Danglot - 2019"}. */
  private static final double BEFORE_DASH = 0.7;

  private static final double[] BY_COUNT = {0, 0.6, 0.9, 1.0, 1.1};

  private Likeness() {}

  static double of(String line) {
    String head = line.length() > REACH ? line.substring(0, REACH) : line;
    if (sentence(head) || Stretch.unnamed(head)) {
      return 0;
    }
    String names = NameLine.beforeDash(head);
    double whole = weigh(NameLine.of(names));
    return names.length() < head.length() && head.startsWith(names) ? whole * BEFORE_DASH : whole;
  }

  private static double weigh(NameLine cut) {
    List<NameLine.Part> people = new ArrayList<>(cut.parts().size());
    for (NameLine.Part part : cut.parts()) {
      if (!part.name().organisation()) {
        people.add(part);
      }
    }
    if (people.isEmpty()) {
      return 0;
    }
    List<Name> read = NameOrder.read(people, cut.truncated());
    List<Name> names = read != null ? read : people.stream().map(NameLine.Part::name).toList();
    double[] scores = new double[names.size()];
    double most = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = name(names.get(i));
      most = Math.max(most, scores[i]);
    }
    if (most < 0.1) {
      return 0;
    }
    double score = names(names, scores) * punctuation(cut.text()) + (cut.truncated() ? 0.25 : 0);
    return Math.min(1, people.size() < cut.parts().size() ? score * 0.9 : score);
  }

  /** Most lines are running text: told by words in lower case before anything is cut. */
  private static boolean sentence(String text) {
    int lower = 0;
    int words = 0;
    boolean between = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (between && c > ' ') {
        words++;
        lower += Character.isLowerCase(c) ? 1 : 0;
      }
      between = c <= ' ';
    }
    return lower > 5 && lower * 2 > words;
  }

  private static double names(List<Name> names, double[] scores) {
    double mean = DoubleStream.of(scores).average().orElse(0);
    double whole = names.stream().filter(Name::whole).count() / (double) names.size();
    double worst = DoubleStream.of(scores).anyMatch(score -> score == 0) ? 0.7 : 1;
    return mean * (0.4 + 0.6 * whole) * BY_COUNT[Math.min(names.size(), 4)] * worst;
  }

  /** Colons, questions and quotations belong to titles and sentences. */
  private static double punctuation(String text) {
    double score = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean foreign = !Cleaning.plain(c) && ":：?？!！\"“”«»《》=@%".indexOf(c) >= 0;
      score *= foreign ? 0.2 : 1;
    }
    return score;
  }

  private static double name(Name name) {
    if (name.any(w -> w.kinds().contains(Kind.OTHER) && !w.is(Shape.PARTICLE))) {
      return 0;
    }
    if (name.words().size() == 1 && name.words().get(0).is(Shape.LOWER)) {
      return ACCOUNT;
    }
    return name.unspaced() ? unspaced(name.printed()) : alphabetic(name);
  }

  private static double alphabetic(Name name) {
    int initials = 0;
    int plain = 0;
    for (Word word : name.words()) {
      switch (word.shape()) {
        case PLAIN, CAPITALS -> plain++;
        case INITIALS, SHORT_CAPITALS -> initials++;
        case PARTICLE, SUFFIX -> {}
        default -> {
          return 0;
        }
      }
    }
    return alphabetic(plain, initials, name.capitals());
  }

  private static double alphabetic(int plain, int initials, boolean shouted) {
    int size = plain + initials;
    if (plain == 0 || size > 6) {
      return 0.05;
    }
    if (size == 1) {
      return 0.3;
    }
    double base = size <= 3 ? 0.75 : size == 4 ? 0.65 : 0.35;
    return (shouted ? base / 2 : base) + (initials > 0 ? 0.2 : 0);
  }

  /** By length, first character, and the characters of running text. */
  private static double unspaced(String printed) {
    String first = printed.substring(0, printed.offsetByCodePoints(0, 1));
    int length = printed.codePointCount(0, printed.length());
    boolean foreign = printed.indexOf('·') > 0 || printed.indexOf('・') > 0;
    boolean prose =
        printed.codePoints().anyMatch(c -> Lexicon.has(Kind.PROSE, Character.toString(c)));
    if (prose && !foreign) {
      return 0;
    }
    boolean known = Lexicon.has(Kind.FAMILY_HAN, first) || Lexicon.has(Kind.FAMILY_HANGUL, first);
    if (foreign) {
      return length <= 20 ? 0.75 : 0.1;
    }
    boolean fits = length >= 2 && length <= (printed.indexOf(' ') > 0 ? 7 : 5);
    return !fits ? 0.05 : known ? 0.85 : length <= 4 ? 0.3 : 0.1;
  }
}
