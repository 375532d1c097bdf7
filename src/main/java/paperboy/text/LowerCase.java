package paperboy.text;

import java.util.Locale;
import java.util.Objects;

/**
 * Lower case for comparing, as long as the text it is made of, so that places stay places.
 *
 * <p>The Turkish {@code İ} becomes {@code i}. Java makes two signs of it, and copies the whole text
 * for each: half a megabyte of that letter takes it a minute.
 */
public final class LowerCase {

  private LowerCase() {}

  /** {@code LowerCase.of("İSTANBUL'da Straße")} → {@code istanbul'da straße}. */
  public static String of(String text) {
    return Objects.requireNonNull(text, "text").replace('İ', 'i').toLowerCase(Locale.ROOT);
  }
}
