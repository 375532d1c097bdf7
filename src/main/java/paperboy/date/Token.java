package paperboy.date;

/**
 * A word, a number or a mark of a text.
 *
 * @param kind which of them
 * @param text case, accents and width folded: {@code fevr} of {@code Févr}
 * @param value of a number in whatever digits it was written; -1 of one too long to be a date's
 * @param digits how many digits a number was written with
 * @param start where it begins in the text, in UTF-16 units
 * @param end where it ends, exclusive
 * @param gap whether white space stands before it
 */
record Token(Kind kind, String text, int value, int digits, int start, int end, boolean gap) {

  enum Kind {
    WORD,
    NUMBER,
    MARK
  }

  boolean number() {
    return kind == Kind.NUMBER;
  }

  boolean word() {
    return kind == Kind.WORD;
  }

  /** Whether it is a number in the range, written with at most so many digits. */
  boolean number(int most, int from, int to) {
    return number() && digits <= most && value >= from && value <= to;
  }
}
