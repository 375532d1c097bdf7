package paperboy.person;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import paperboy.person.Lexicon.Kind;

/**
 * A word of a name, without footnote marks.
 *
 * @param text as printed
 * @param shape what its letters look like
 * @param kinds its classes in the lexicon
 */
record Word(String text, Shape shape, Set<Kind> kinds) {

  /** What the letters of a word look like. */
  enum Shape {
    /** {@code Ada}, {@code O'Brien}, {@code al-Khwarizmi}, or a word of a script without case. */
    PLAIN,
    /** {@code A.}, {@code J.-P.}, {@code T.H.}, {@code A}. */
    INITIALS,
    /** Two or three bare capitals: the initials {@code PM} or the name {@code GU}. */
    SHORT_CAPITALS,
    /** {@code GUPTA}. */
    CAPITALS,
    /** {@code van}. */
    PARTICLE,
    /** {@code Jr.}, {@code III}. */
    SUFFIX,
    /** {@code learning}, {@code lsamc}. */
    LOWER,
    /** Han, kana or Hangul: a whole name without spaces. */
    UNSPACED,
    /** Anything with digits or signs in it. */
    OTHER
  }

  static Word of(String text) {
    Set<Kind> kinds = Lexicon.kinds(text);
    return new Word(text, shape(text, kinds), kinds);
  }

  /** Whether it makes what holds it an organisation. */
  boolean organisation() {
    return Lexicon.organisation(text, kinds);
  }

  /** Whether it is of a class when its stops are left out: {@code Ph.D.}. */
  boolean unstopped(Kind kind) {
    return text.indexOf('.') < 0 ? kinds.contains(kind) : Lexicon.has(kind, text.replace(".", ""));
  }

  /** Whether it may stand for given names: {@code A.} or {@code AB}. */
  boolean initials() {
    return shape == Shape.INITIALS || shape == Shape.SHORT_CAPITALS;
  }

  boolean is(Shape wanted) {
    return shape == wanted;
  }

  boolean capitals() {
    return shape == Shape.CAPITALS || shape == Shape.SHORT_CAPITALS;
  }

  private static Shape shape(String text, Set<Kind> kinds) {
    boolean stop = text.endsWith(".");
    String bare = stop ? text.substring(0, text.length() - 1) : text;
    if (bare.isEmpty()) {
      return Shape.OTHER;
    }
    if (unspaced(text.codePointAt(0))) {
      return Shape.UNSPACED;
    }
    if (Character.isUpperCase(bare.charAt(0))
        && (stop ? Lexicon.kinds(bare) : kinds).contains(Kind.SUFFIX)
        && !bare.equals("JR")
        && !bare.equals("SR")) { // initials, as in Emberson JR
      return Shape.SUFFIX;
    }
    if (Lexicon.all(Kind.PARTICLE).contains(text)) {
      return Shape.PARTICLE;
    }
    return alphabetic(text);
  }

  private static Shape alphabetic(String text) {
    int upper = 0;
    int lower = 0;
    int uncased = 0;
    int dots = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isUpperCase(c)) {
        upper++;
      } else if (Character.isLowerCase(c)) {
        lower++;
      } else if (c == '.') {
        if (inner(text, i)) {
          return Shape.OTHER;
        }
        dots++;
      } else if (Character.isLetter(c) || mark(c)) {
        uncased++;
      } else if ("-‐‑–'’ʼ`´·".indexOf(c) < 0) {
        return Shape.OTHER;
      }
    }
    if (upper == 0 && lower == 0) {
      return uncased > 0 ? Shape.PLAIN : Shape.OTHER;
    }
    return cased(text, upper, lower, dots);
  }

  /** Whether a dot stands within a word: {@code cs.LG}, {@code example.org}; not {@code J.-P.}. */
  private static boolean inner(String text, int dot) {
    return dot > 0
        && dot + 1 < text.length()
        && Character.isLowerCase(text.charAt(dot - 1))
        && Character.isLetter(text.charAt(dot + 1));
  }

  private static Shape cased(String text, int upper, int lower, int dots) {
    if (upper == 0) {
      return Shape.LOWER;
    }
    if (lower == 0) {
      boolean initials = upper == 1 || (dots > 0 && upper <= 4);
      return initials ? Shape.INITIALS : upper <= 3 ? Shape.SHORT_CAPITALS : Shape.CAPITALS;
    }
    boolean dottedShort = dots > 0 && lower <= 2 && upper <= 2 && text.length() <= 5;
    return dottedShort && lower < 2 ? Shape.INITIALS : Shape.PLAIN;
  }

  private static boolean mark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** Whether names in the letter's script are written without spaces. */
  static boolean unspaced(int c) {
    if (c < 0x1100) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || script == UnicodeScript.HANGUL;
  }
}
