package paperboy.read.line;

/**
 * How a stretch of text is set.
 *
 * @param bold whether in bold
 * @param italic whether in italics
 * @param href the address it links to as printed; null for none
 */
public record Style(boolean bold, boolean italic, String href) {

  /** Neither styled nor linked. */
  public static final Style PLAIN = new Style(false, false, null);

  /** The same, linked: {@code Style.PLAIN.to("https://example.org")}. */
  public Style to(String address) {
    return new Style(bold, italic, address);
  }
}
