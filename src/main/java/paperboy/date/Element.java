package paperboy.date;

/** What one place of a form takes: a literal, a word of a class, or a number into a slot. */
@FunctionalInterface
interface Element {

  /** Where numbers go; each an index into the slots. */
  enum Slot {
    YEAR,
    MONTH,
    DAY,
    A,
    B,
    /** The number of a week, a quarter or a half. */
    NTH
  }

  /**
   * Takes tokens.
   *
   * @param slots receives the number, if any, by {@link Slot}; 0 means none
   * @return the index after the last token taken, or -1 when they do not fit
   */
  int take(Tokens tokens, int at, int[] slots);

  /** The element that a form writes as {@code {name}}. */
  static Element named(String name) {
    return switch (name) {
      case "year" -> Element::year;
      case "yy" -> (tokens, at, slots) -> twoDigitYear(tokens.get(at), slots) ? at + 1 : -1;
      case "compact" -> (tokens, at, slots) -> compact(tokens.get(at), slots) ? at + 1 : -1;
      case "month" -> number(Slot.MONTH, 12);
      case "day" -> counted(number(Slot.DAY, 31));
      case "a" -> number(Slot.A, 31);
      case "b" -> number(Slot.B, 31);
      case "week" -> number(Slot.NTH, 53);
      case "quarter" -> counted(number(Slot.NTH, 4));
      case "half" -> number(Slot.NTH, 2);
      case "nth" -> Element::nth;
      case "name" -> Element::monthName;
      case "n" -> (tokens, at, slots) -> tokens.get(at).number() ? at + 1 : -1;
      case "open" -> literal("(");
      case "close" -> literal(")");
      default -> wordOf(name);
    };
  }

  /** A word, mark or number that stands for itself. */
  static Element literal(String text) {
    return (tokens, at, slots) -> {
      Token token = tokens.get(at);
      boolean same =
          token.number() ? text.equals(Integer.toString(token.value())) : text.equals(token.text());
      return same ? at + 1 : -1;
    };
  }

  private static Element wordOf(String name) {
    if (!Words.ALL.known(name)) {
      throw new IllegalStateException("forms.txt: {" + name + "} is no slot and no class of words");
    }
    return (tokens, at, slots) -> Words.ALL.has(name, tokens.get(at).text()) ? at + 1 : -1;
  }

  private static Element number(Slot slot, int most) {
    return (tokens, at, slots) -> {
      Token token = tokens.get(at);
      if (!token.number(2, 1, most)) {
        return -1;
      }
      slots[slot.ordinal()] = token.value();
      return at + 1;
    };
  }

  /** A number with its ordinal ending, if one follows at once: {@code 3rd}, {@code 1er}. */
  private static Element counted(Element number) {
    return (tokens, at, slots) -> {
      int next = number.take(tokens, at, slots);
      return next >= 0 && ordinal(tokens, next) ? next + 1 : next;
    };
  }

  private static boolean ordinal(Tokens tokens, int at) {
    return at < tokens.size()
        && !tokens.get(at).gap()
        && Words.ALL.has("ordinal", tokens.get(at).text());
  }

  private static int nth(Tokens tokens, int at, int[] slots) {
    Token token = tokens.get(at);
    if (token.number()) {
      return counted(number(Slot.NTH, 5)).take(tokens, at, slots);
    }
    slots[Slot.NTH.ordinal()] = Math.max(0, Words.ALL.number("nth", token.text()));
    return slots[Slot.NTH.ordinal()] > 0 ? at + 1 : -1;
  }

  private static int monthName(Tokens tokens, int at, int[] slots) {
    int month = Words.ALL.number("month", tokens.get(at).text());
    if (month < 0) {
      return -1;
    }
    slots[Slot.MONTH.ordinal()] = month;
    boolean dotted = at + 1 < tokens.size() && tokens.get(at + 1).text().equals(".");
    return dotted && !tokens.get(at + 1).gap() ? at + 2 : at + 1;
  }

  /** {@code 2024}, or years of an era: {@code 令和6}, {@code 令和元}. */
  private static int year(Tokens tokens, int at, int[] slots) {
    Token token = tokens.get(at);
    if (token.number()) {
      slots[Slot.YEAR.ordinal()] = token.value();
      return token.digits() == 4 && token.number(4, 1800, 2199) ? at + 1 : -1;
    }
    int before = token.word() ? Words.ALL.number("era", token.text()) : -1;
    if (before < 0 || at + 1 == tokens.size()) {
      return -1;
    }
    Token years = tokens.get(at + 1);
    boolean first = years.text().equals("元");
    slots[Slot.YEAR.ordinal()] = before + (first ? 1 : years.value());
    return first || years.number(3, 1, 199) ? at + 2 : -1;
  }

  /** The century is RFC 5322's: 00 to 49 are of the 21st. */
  private static boolean twoDigitYear(Token token, int[] slots) {
    slots[Slot.YEAR.ordinal()] = token.value() + (token.value() < 50 ? 2000 : 1900);
    return token.number(2, 0, 99) && token.digits() == 2;
  }

  private static boolean compact(Token token, int[] slots) {
    int value = token.value();
    slots[Slot.YEAR.ordinal()] = value / 10000;
    slots[Slot.MONTH.ordinal()] = value / 100 % 100;
    slots[Slot.DAY.ordinal()] = value % 100;
    return token.digits() == 8 && token.number(8, 19900101, 20991231);
  }
}
