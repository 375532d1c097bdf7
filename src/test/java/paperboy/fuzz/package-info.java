/**
 * Hostile inputs, made by the million: {@link paperboy.fuzz.PressFuzzTest} lists the targets,
 * {@link paperboy.fuzz.Recipe} and {@link paperboy.fuzz.Growth} make inputs, {@link
 * paperboy.fuzz.Invariants} says what has to hold for every one. {@code bin/fuzz MINUTES} runs them
 * for long; the normal tests run the seeds, the inputs that once failed, and a few fresh ones.
 */
package paperboy.fuzz;
