package paperboy.document;

import java.util.Objects;

/**
 * A stretch of text in one style.
 *
 * @param text as printed, white space collapsed; never empty
 * @param bold whether it is set in bold
 * @param italic whether it is set in italics
 * @param href the address it links to as printed (relative, wrapped, with trackers); null when it
 *     is no link
 */
public record Span(String text, boolean bold, boolean italic, String href) {

  public Span {
    Objects.requireNonNull(text, "text");
  }

  /** Unstyled text: {@code Span.of("plain words")}. */
  public static Span of(String text) {
    return new Span(text, false, false, null);
  }

  /** Whether it links anywhere. */
  public boolean linked() {
    return href != null;
  }
}
