/**
 * Hostile inputs: {@link paperboy.fuzz.PressFuzzTest} has a fuzzer change bytes, {@link
 * paperboy.fuzz.ByChance} puts parts of fixtures together ({@link paperboy.fuzz.Recipe}) or repeats
 * them ({@link paperboy.fuzz.Growth}), and {@link paperboy.fuzz.Invariants} says what holds for
 * every one. {@code bin/fuzz MINUTES} runs them for long; the normal tests run the seeds, the
 * inputs that once failed, and a few by chance.
 */
package paperboy.fuzz;
