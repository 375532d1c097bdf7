package paperboy.read.decode;

/**
 * How well bytes keep to UTF-8.
 *
 * @param sequences how many well-formed sequences of two to four bytes there are
 * @param errors how many bytes fit no sequence; one cut off by the end of the input is none
 */
record Utf8(int sequences, int errors) {

  static Utf8 measure(byte[] bytes) {
    int sequences = 0;
    int errors = 0;
    int i = 0;
    while (i < bytes.length) {
      int length = bytes[i] >= 0 ? 1 : sequence(bytes, i);
      if (length > 1) {
        sequences++;
      } else if (length == 0) {
        errors++;
      }
      i += Math.max(1, length);
    }
    return new Utf8(sequences, errors);
  }

  /** Whether nothing at all speaks against UTF-8; true for plain ASCII. */
  boolean clean() {
    return errors == 0;
  }

  /** Whether it is UTF-8 with a few stray bytes in it. */
  boolean mostly() {
    return errors == 0 || errors * 20L <= sequences;
  }

  /** The length of the sequence at {@code i}; 0 for none; up to the end if it is cut off there. */
  private static int sequence(byte[] bytes, int i) {
    int lead = bytes[i] & 0xFF;
    int length = lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : 4;
    if (lead < 0xC2 || lead > 0xF4) {
      return 0;
    }
    for (int k = 1; k < length; k++) {
      if (i + k == bytes.length) {
        return k;
      }
      if ((bytes[i + k] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return wellFormed(lead, bytes[i + 1] & 0xFF) ? length : 0;
  }

  /** No overlong forms, no surrogates, nothing above U+10FFFF (RFC 3629, section 4). */
  private static boolean wellFormed(int lead, int second) {
    return switch (lead) {
      case 0xE0 -> second >= 0xA0;
      case 0xED -> second < 0xA0;
      case 0xF0 -> second >= 0x90;
      case 0xF4 -> second < 0x90;
      default -> true;
    };
  }
}
