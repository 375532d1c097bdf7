package paperboy.bench;

/** How much is measured: all of it, or enough to see that nothing is far off. */
enum Scale {
  QUICK,
  FULL;

  /** One number for a quick run, another for a full one. */
  int of(int quick, int full) {
    return this == QUICK ? quick : full;
  }
}
