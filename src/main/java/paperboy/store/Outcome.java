package paperboy.store;

/** What became of an input. */
public enum Outcome {
  /** Its exports are in the outbox, itself in {@code .done}. */
  EXPORTED,
  /** It could not be handled and lies in {@code .failed} with a report. */
  FAILED,
  /** It says what another input said, whose exports stand for both; it lies in {@code .done}. */
  DUPLICATE
}
