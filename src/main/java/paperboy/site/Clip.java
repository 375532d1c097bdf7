package paperboy.site;

/** Texts of any length, cut to what a page has room for. */
final class Clip {

  private Clip() {}

  /**
   * The beginning of a text, at the last space before the limit where there is one near, and an
   * ellipsis: {@code to("one two three", 9)} gives {@code one two…}.
   *
   * @param most characters in UTF-16 units, the ellipsis among them
   */
  static String to(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    return text.substring(0, end(text, 0, most - 1)).strip() + "…";
  }

  /**
   * Where a piece of a long text may end: after a space where there is one in its last third, else
   * anywhere between two characters.
   *
   * @return more than {@code from}, at most {@code from + most}
   */
  static int end(String text, int from, int most) {
    int end = from + most;
    if (end >= text.length()) {
      return text.length();
    }
    int space = text.lastIndexOf(' ', end);
    if (space > from + most * 2 / 3) {
      return space;
    }
    return Character.isHighSurrogate(text.charAt(end - 1)) && most > 1 ? end - 1 : end;
  }
}
