package paperboy.read.line;

import java.util.Objects;

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

  /** Asked for every character of a page, and nearly always of the very same style. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Style style
            && bold == style.bold
            && italic == style.italic
            && Objects.equals(href, style.href);
  }

  @Override
  public int hashCode() {
    return Objects.hash(bold, italic, href);
  }

  /** The same, linked: {@code Style.PLAIN.to("https://example.org")}. */
  public Style to(String address) {
    return new Style(bold, italic, address);
  }
}
