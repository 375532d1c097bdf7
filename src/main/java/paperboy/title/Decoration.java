package paperboy.title;

/** What stands in front of words for the eye only: emoji, bullets, stars, arrows. */
public final class Decoration {

  private Decoration() {}

  /** Where the words begin at or after an index: 3 of {@code "📄 Title"} from 0. */
  public static int end(String text, int from) {
    int i = from;
    while (i < text.length()) {
      if (i + 2 < text.length() && box(text, i)) {
        i += 3;
        continue;
      }
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !sign(c)) {
        return i;
      }
      i = next;
    }
    return from;
  }

  /** {@code [x] }, {@code [ ] } of a list of tasks. */
  private static boolean box(String text, int i) {
    return text.charAt(i) == '['
        && " xX".indexOf(text.charAt(i + 1)) >= 0
        && text.charAt(i + 2) == ']'
        && (i + 3 == text.length() || text.charAt(i + 3) == ' ');
  }

  /** The keycap ten counts; every other picture, bullet or joiner decorates. */
  private static boolean sign(int c) {
    if (c == 0x1F51F || c >= 0x2460 && c <= 0x24FF || c == '+' || c == '<' || c == '>') {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.OTHER_SYMBOL
        || type == Character.MODIFIER_SYMBOL && c > 0x7F
        || c == 0xFE0F
        || c == 0x200D
        || c == 0x20E3
        || "•·●○■□▪▫◆◇★☆►▶▸➤→–—-*_|~◦‣⁃".indexOf(c) >= 0;
  }
}
