package paperboy.library;

import java.nio.charset.StandardCharsets;

/**
 * Addresses and identifiers where they are read letter by letter, as feeds and BibTeX do. What
 * could end them there is percent-encoded: {@code /a b{c} } is {@code /a%20b%7Bc%7D}.
 */
final class Address {

  private static final String ENDS = "{}\\<>\"^`|";

  private Address() {}

  static String encoded(String address) {
    StringBuilder safe = new StringBuilder(address.length());
    address.codePoints().forEach(c -> encode(safe, c));
    return safe.toString();
  }

  private static void encode(StringBuilder out, int c) {
    if (c > ' ' && ENDS.indexOf(c) < 0 && !Character.isSpaceChar(c)) {
      out.appendCodePoint(c);
      return;
    }
    for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
      out.append(String.format("%%%02X", b));
    }
  }
}
