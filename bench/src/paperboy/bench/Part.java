package paperboy.bench;

/** Something to measure. */
@FunctionalInterface
interface Part {

  /**
   * Measures.
   *
   * @param scale how much work is done for it
   * @param report what is found is written there
   */
  void measure(Scale scale, Report report) throws Exception;
}
