package paperboy.folder;

import java.util.function.Consumer;

/**
 * The steps by which an input becomes exports and leaves the inbox, in their order. Whoever is told
 * of them can end the process after any one; nothing is lost then.
 */
public enum CommitStep {
  /** The input's bytes are in memory. */
  READ,
  /** One export lies under a hidden name, forced to disk. */
  WRITTEN,
  /** One export has its name. */
  SHOWN,
  /** The outbox's names are forced to disk. */
  OUTBOX_FORCED,
  /** The ledger says what became of the input. */
  BOOKED,
  /** The input has its name in {@code .done} or {@code .failed}, and still that in the inbox. */
  LINKED,
  /** The new name is forced to disk. */
  SHELF_FORCED,
  /** The input has left the inbox. */
  REMOVED;

  /** What is told of steps when nobody listens. */
  public static final Consumer<CommitStep> UNHEARD = step -> {};
}
