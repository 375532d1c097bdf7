package paperboy.fuzz;

import java.util.List;
import java.util.Random;

/**
 * Inputs put together of parts of fixtures, for as long as wanted. {@code bin/fuzz} calls it:
 *
 * <pre>{@code ByChance spliced|grown SECONDS SEED}</pre>
 */
final class ByChance {

  /** What can be made, by its name. */
  static final List<String> TARGETS = List.of("spliced", "grown");

  private final Invariants invariants;
  private final boolean growing;

  ByChance(String target) {
    if (!TARGETS.contains(target)) {
      throw new IllegalArgumentException(target + " is none of " + TARGETS);
    }
    invariants = new Invariants(target);
    growing = target.equals("grown");
  }

  /** Ends with exit code 1 if any input broke something; each is kept. */
  public static void main(String[] args) {
    ByChance made = new ByChance(args[0]);
    long end = System.nanoTime() + Long.parseLong(args[1]) * 1_000_000_000L;
    long seed = Long.parseLong(args[2]);
    boolean broken = false;
    for (; System.nanoTime() < end; seed++) {
      try {
        made.check(seed);
      } catch (AssertionError e) {
        broken = true;
        System.out.println("seed " + seed + ": " + e.getMessage());
      }
    }
    System.exit(broken ? 1 : 0);
  }

  /**
   * Makes and checks one input.
   *
   * @throws AssertionError if it breaks something
   */
  void check(long seed) {
    Choices choices = new Choices(new Random(seed * 0x9E3779B97F4A7C15L));
    if (growing) {
      Growth.of(choices).check(invariants);
    } else {
      invariants.check(Recipe.source(choices));
    }
  }
}
