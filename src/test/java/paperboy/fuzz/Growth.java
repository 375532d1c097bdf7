package paperboy.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import paperboy.document.Source;

/**
 * A short text that is repeated more and more often: eight times the input may take eight times as
 * long, and something for the memory; what takes far longer would not end for a large one.
 */
record Growth(String name, String before, String unit, String after) {

  private static final int SHORT = 1 << 14;
  private static final int FACTOR = 8;

  /** Of a linear stage 8, of a quadratic one 64. */
  private static final int TOO_MUCH = 26;

  /** Of four times the input: between 4 and 16. */
  private static final int STILL_TOO_MUCH = 8;

  /** Less than this is lost in the noise of a machine that does other things, too. */
  private static final long NOTICEABLE = 700_000_000L;

  private static final int LONGEST_UNIT = 2000;

  private static final List<String> NAMES = List.of("a.html", "a.md", "a.txt", "a.xml", "a.eml");

  /** A growing input as the choices have it: parts of fixtures and odd pieces, in any order. */
  static Growth of(Choices choices) {
    StringBuilder unit = new StringBuilder();
    do {
      unit.append(piece(choices));
    } while (unit.length() < LONGEST_UNIT && choices.below(3) > 0);
    String before = choices.below(2) == 0 ? "" : Recipe.part(choices);
    String after = choices.below(2) == 0 ? "" : Recipe.part(choices);
    String bounded = unit.substring(0, Math.min(unit.length(), LONGEST_UNIT));
    return new Growth(choices.of(NAMES), before, bounded.isEmpty() ? "a" : bounded, after);
  }

  private static String piece(Choices choices) {
    return switch (choices.below(4)) {
      case 0 -> Recipe.part(choices);
      case 1 -> Recipe.held(choices.of(Seeds.PAIRS)[choices.below(2)]);
      default -> Recipe.held(choices.of(Seeds.PIECES));
    };
  }

  /** The input with the unit as often as makes it this long, about. */
  Source of(int length) {
    String body = numbered(Math.max(1, length / unit.length()));
    return new Source(name, Recipe.bytes(before + body + after));
  }

  /** Repeated; every zero is another digit each time, so that lines and identifiers differ. */
  private String numbered(int times) {
    if (unit.indexOf('0') < 0) {
      return unit.repeat(times);
    }
    Random digits = new Random(times);
    StringBuilder body = new StringBuilder(times * unit.length());
    for (int i = 0; i < times; i++) {
      unit.chars()
          .forEach(c -> body.append(c == '0' ? (char) ('0' + digits.nextInt(10)) : (char) c));
    }
    return body.toString();
  }

  /**
   * Checks it at two lengths, and that the time does not grow faster than the input.
   *
   * @throws AssertionError if it does, also when measured again and at a third length
   */
  void check(Invariants invariants) {
    List<Long> measured = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      long some = time(invariants, SHORT, measured);
      long many = time(invariants, SHORT * FACTOR, measured);
      if (many < NOTICEABLE || many < some * TOO_MUCH) {
        return;
      }
      // What costs more from some length on, and no more after it, is read in another way.
      if (time(invariants, SHORT * FACTOR * 4, measured) < many * STILL_TOO_MUCH) {
        return;
      }
    }
    String what = "takes more than linear time: ms " + measured;
    throw invariants.broken(of(SHORT * FACTOR), what, null);
  }

  private long time(Invariants invariants, int length, List<Long> measured) {
    long took = invariants.check(of(length));
    measured.add(took / 1_000_000);
    return took;
  }
}
