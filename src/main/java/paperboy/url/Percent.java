package paperboy.url;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Percent escapes, read leniently: {@code %2F} is a slash, a stray {@code %} stays itself, and
 * {@code +} stays a plus (a form's way of writing a space occurs in no address Paperboy unwraps).
 */
public final class Percent {

  private Percent() {}

  /** Undoes one layer of escapes: {@code decode("10.1007%2Fs1")} is {@code "10.1007/s1"}. */
  public static String decode(String escaped) {
    Objects.requireNonNull(escaped, "escaped");
    if (escaped.indexOf('%') < 0) {
      return escaped;
    }
    StringBuilder decoded = new StringBuilder(escaped.length());
    int at = 0;
    while (at < escaped.length()) {
      if (escapeAt(escaped, at)) {
        at = decodeRun(escaped, at, decoded);
      } else {
        decoded.append(escaped.charAt(at++));
      }
    }
    return decoded.toString();
  }

  /** A run of escapes is one piece of UTF-8: {@code %E8%AE%BA} is one character. */
  private static int decodeRun(String escaped, int start, StringBuilder into) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int at = start;
    while (escapeAt(escaped, at)) {
      bytes.write(
          Character.digit(escaped.charAt(at + 1), 16) << 4
              | Character.digit(escaped.charAt(at + 2), 16));
      at += 3;
    }
    into.append(bytes.toString(StandardCharsets.UTF_8));
    return at;
  }

  private static boolean escapeAt(String text, int at) {
    return at + 2 < text.length()
        && text.charAt(at) == '%'
        && hex(text.charAt(at + 1))
        && hex(text.charAt(at + 2));
  }

  private static boolean hex(char c) {
    return c < 128 && Character.digit(c, 16) >= 0;
  }
}
