package paperboy.read.decode;

import java.nio.charset.Charset;

/**
 * A Unicode form told by its byte order mark, or UTF-16 told by where its zero bytes fall.
 *
 * @param label the form
 * @param mark how many bytes the mark takes; 0 without one
 */
record ByteOrder(CharsetLabel label, int mark) {
  private static final int SAMPLE = 64 * 1024;

  /** The form of these bytes; null when nothing tells. */
  static ByteOrder of(byte[] b) {
    if (begins(b, 0xEF, 0xBB, 0xBF)) {
      return new ByteOrder(CharsetLabel.UTF_8, 3);
    }
    if (begins(b, 0xFF, 0xFE, 0, 0)) {
      return new ByteOrder(new CharsetLabel("UTF-32LE", Charset.forName("UTF-32LE")), 4);
    }
    if (begins(b, 0, 0, 0xFE, 0xFF)) {
      return new ByteOrder(new CharsetLabel("UTF-32BE", Charset.forName("UTF-32BE")), 4);
    }
    if (begins(b, 0xFF, 0xFE)) {
      return new ByteOrder(CharsetLabel.of("utf-16le"), 2);
    }
    if (begins(b, 0xFE, 0xFF)) {
      return new ByteOrder(CharsetLabel.of("utf-16be"), 2);
    }
    return unmarked(b);
  }

  /**
   * UTF-16 holds a zero byte with each ASCII character, always the second or always the first; a
   * few others hold one on the other side.
   */
  private static ByteOrder unmarked(byte[] b) {
    int[] zeros = new int[2];
    int end = Math.min(b.length, SAMPLE) & ~1;
    for (int i = 0; i < end; i++) {
      zeros[i & 1] += b[i] == 0 ? 1 : 0;
    }
    int total = zeros[0] + zeros[1];
    if (total * 100L < end || total < 2) {
      return null;
    }
    String label = zeros[1] > zeros[0] ? "utf-16le" : "utf-16be";
    return readable(b, end, label) ? new ByteOrder(CharsetLabel.of(label), 0) : null;
  }

  /** Whether hardly a character is a control, unassigned or half a pair. */
  private static boolean readable(byte[] b, int end, String label) {
    String text = new String(b, 0, end, CharsetLabel.of(label).charset());
    long odd = text.codePoints().filter(ByteOrder::odd).count();
    return odd * 100 <= text.length();
  }

  private static boolean odd(int c) {
    int type = Character.getType(c);
    return c == 0xFFFD
        || type == Character.UNASSIGNED
        || type == Character.SURROGATE
        || type == Character.PRIVATE_USE
        || (type == Character.CONTROL && !Character.isWhitespace(c));
  }

  private static boolean begins(byte[] b, int... mark) {
    if (b.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((b[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
