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

  /** This one, then another, in one report. */
  default Part then(Part other) {
    return (scale, report) -> {
      measure(scale, report);
      other.measure(scale, report);
    };
  }
}
