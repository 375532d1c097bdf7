package paperboy.url;

/** Buttons that pass a page on to others; they carry its address and do not lead to it. */
public final class Sharing {

  private static final Places BUTTONS = Places.of(Sharing.class, "/paperboy/url/sharing.txt");

  private Sharing() {}

  /** Whether the address is such a button's: {@code https://twitter.com/intent/tweet?url=…}. */
  public static boolean is(WebAddress address) {
    return BUTTONS.hold(address);
  }
}
