package paperboy.read.line;

/** What a character is on paper. */
public final class Glyphs {
  private Glyphs() {}

  /** Whether it is white space of any width, a no-break space included. */
  public static boolean space(int c) {
    return c <= ' ' || c == '\u0085' || (c >= 0xA0 && Character.isSpaceChar(c));
  }

  /**
   * Whether it shows: zero-width spaces, soft hyphens, direction and byte order marks do not. The
   * joiners show through their neighbours, so they stay in emoji and where scripts need them.
   *
   * @param c the character
   * @param before the one before it; -1 at the start
   */
  public static boolean printed(char c, int before) {
    return switch (c) {
      case '\u00AD', '\u034F', '\u180E', '\u200B', '\u200E', '\u200F', '\u2060', '\uFEFF' -> false;
      case '\u061C', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E' -> false;
      case '\u2066', '\u2067', '\u2068', '\u2069' -> false;
      case '\u200C' -> before >= 0x600 && before < 0xE00;
      case '\u200D' -> before >= 0x2190 || (before >= 0x600 && before < 0xE00);
      default -> c == '\n' || c == '\t' || c >= ' ' && c != 0x7F;
    };
  }

  /** Whether it belongs to a script written without spaces: Chinese, Japanese, their marks. */
  public static boolean unspaced(int c) {
    return (c >= 0x2E80 && c <= 0x312F)
        || (c >= 0x31A0 && c <= 0x9FFF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0xD840 && c <= 0xD88F);
  }
}
