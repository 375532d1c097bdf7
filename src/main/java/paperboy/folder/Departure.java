package paperboy.folder;

/** Is told where an input goes when it leaves the inbox. */
public interface Departure {

  /** One that nobody follows. */
  Departure UNBOOKED =
      new Departure() {
        @Override
        public void to(String place) {}

        @Override
        public void takenBack(String place) {}
      };

  /**
   * The input is about to move.
   *
   * @param place below the inbox: {@code .done/a.html}
   */
  void to(String place);

  /** The move was undone, for the input was written to while it went. */
  void takenBack(String place);
}
