package paperboy.read.decode;

/** What the bytes above ASCII look like where they are not UTF-8. */
final class HighBytes {
  private HighBytes() {}

  /**
   * Whether they are the odd dash, quote or euro sign of Western word processors (0x97, 0x85, 0x92
   * in windows-1252) in text that is otherwise ASCII: each stands alone, and is punctuation. Too
   * few for the detectors, which take them for whatever comes first.
   */
  static boolean western(byte[] bytes) {
    int high = 0;
    int marks = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] < 0) {
        high++;
        boolean alone =
            (i == 0 || bytes[i - 1] >= 0) && (i + 1 == bytes.length || bytes[i + 1] >= 0);
        marks += alone && punctuation(bytes[i] & 0xFF) ? 1 : 0;
      }
    }
    return high > 0 && marks * 10L >= high * 9L && high * 20L < bytes.length;
  }

  /** Punctuation and signs of windows-1252; its letters begin at 0xC0. */
  private static boolean punctuation(int b) {
    return b < 0xC0 && b != 0x8A && b != 0x8C && b != 0x8E && b != 0x9A && b != 0x9C && b != 0x9E;
  }
}
