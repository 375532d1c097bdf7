package paperboy.folder;

/**
 * How many files one look hands over: a hundred of those that have just settled, and a hundred of
 * those that were ready before. However many wait, a new one is not behind all of them, and however
 * many come, those that wait move on.
 */
final class Turns {

  private static final int AT_A_LOOK = 100;

  private int newcomers;
  private int waiting;

  /** A look begins. */
  void begin() {
    newcomers = AT_A_LOOK;
    waiting = AT_A_LOOK;
  }

  /** Whether none is left for files that were ready before. */
  boolean areOver() {
    return waiting == 0;
  }

  /**
   * Takes a turn.
   *
   * @param wasReady whether the file was ready before
   * @return whether there was one left
   */
  boolean take(boolean wasReady) {
    if (wasReady) {
      return waiting > 0 && waiting-- > 0;
    }
    return newcomers > 0 && newcomers-- > 0;
  }
}
