package paperboy.extract;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number an item begins with.
 *
 * @param style what tells one enumeration from another: {@code .}, {@code 、}, {@code keycap}
 * @param number as printed, bare: {@code 1}, {@code IV}
 * @param value what it counts: 4 for {@code IV}
 * @param end where the text after it begins
 */
record Enumerator(String style, String number, int value, int end) {

  /** {@code 1️⃣}, {@code 1️⃣0️⃣}, {@code 🔟}. */
  private static final Pattern KEYCAP =
      Pattern.compile("((?:[0-9]\\uFE0F?\\u20E3){1,3}|\\uD83D\\uDD1F)\\s{0,4}[.:：、]?\\s{0,4}");

  /**
   * {@code 论文 3：}, {@code Paper #3:}, {@code Publication #3}, {@code Part 2:}, {@code 第3篇}, {@code
   * その3}, {@code 5位：}, {@code No. 3}.
   */
  private static final Pattern WORDED =
      Pattern.compile(
          "(?:(?:论文|論文|paper|publication|artículo|article|статья|논문|papier|part|parte|teil|partie|часть|파트|الجزء|ورقة)"
              + "\\s{0,3}[#№]?\\s{0,2}(\\p{Nd}{1,3})"
              + "|第\\s?(\\p{Nd}{1,3})\\s?(?:篇|本|部|位|名|号|回|話|章|編|편|회)"
              + "|その\\s?(\\p{Nd}{1,3})"
              + "|(\\p{Nd}{1,3})\\s?(?:位|回目|本目|위)"
              + "|(?:no\\.|nr\\.|n[º°]|№)\\s{0,2}(\\p{Nd}{1,3}))"
              + "(?:\\s{0,2}[:：.、|)\\-–—]|(?![\\p{L}\\p{Nd}]))[\\s　]{0,4}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** {@code 1、}, {@code 1.}, {@code 12)}, {@code 3:}, {@code ١- }; not the 2 of {@code 2.5D}. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "#?(\\p{Nd}{1,3})(?:\\s{0,2}([.、．)）:：]|\\.\\)|-\\)|\\.-|/)|([-–—](?=\\s))|\\s([-–—|](?=\\s)))(?!\\p{Nd})\\s{0,4}");

  /** {@code 1.1 }, {@code 2.3. }: a number in a numbered section. */
  private static final Pattern DECIMAL =
      Pattern.compile("(\\p{Nd}{1,2}\\.\\p{Nd}{1,2})\\.?\\s{1,4}(?=\\p{L})");

  /** {@code 07} alone on its line. */
  private static final Pattern ALONE = Pattern.compile("(\\p{Nd}{1,2})\\s{0,4}");

  /** {@code (1)}, {@code （1）}, {@code [1]}, {@code 【1】}. */
  private static final Pattern BRACKETED =
      Pattern.compile("([(（\\[【])\\s?(\\p{Nd}{1,3})\\s?[)）\\]】]\\s{0,4}[.:：、]?\\s{0,4}");

  /** {@code #3 }; a heading's {@code #} has been taken by its reader. */
  private static final Pattern HASH = Pattern.compile("#(\\d{1,3})(?=\\s|$)\\s{0,4}");

  /** {@code IV.}, {@code ix)}; not the initial of {@code V. Lovelace & C. Babbage}. */
  private static final Pattern ROMAN =
      Pattern.compile(
          "(?![IVX]\\.\\s\\p{Lu}[\\p{L}'’-]{1,25}(?:\\set al|(?:,|\\s&|\\sand)\\s\\p{Lu}\\.))"
              + "([IVX]{1,5}|[ivx]{1,5})([.)、])\\s{1,4}(?=\\S)");

  /** {@code Ⅳ. }: one sign. */
  private static final Pattern ROMAN_SIGN = Pattern.compile("([Ⅰ-Ⅻ])\\s?[.、．:：)]?\\s{0,4}");

  /** {@code 三、}, {@code （三）}, {@code 十二.}. */
  private static final Pattern HAN =
      Pattern.compile("[（(]?([一二三四五六七八九十]{1,3})(?:[、.．)）]|\\s(?=\\s))\\s{0,4}");

  /** {@code ①}. */
  private static final Pattern CIRCLED = Pattern.compile("([①-⑳])\\s{0,4}[.、]?\\s{0,4}");

  private static final String HAN_DIGITS = "一二三四五六七八九";

  /** The first letters of ASCII in {@link #WORDED} and {@link #ROMAN}. */
  private static final String LETTERS = "pantPANTivxIVX";

  /** The enumerator a text begins with, null when it begins otherwise. */
  static Enumerator at(String text) {
    char first = text.isEmpty() ? 'z' : text.charAt(0);
    boolean letter = first >= 'A' && first <= 'Z' || first >= 'a' && first <= 'z';
    return letter ? lettered(text, first) : signed(text);
  }

  /** That of a text in ASCII's letters: most begin with others than enumerators do. */
  private static Enumerator lettered(String text, char first) {
    if (LETTERS.indexOf(first) < 0) {
      return null;
    }
    Matcher m = WORDED.matcher(text);
    return m.lookingAt() ? numbered("worded", group(m), m.end()) : roman(text);
  }

  private static Enumerator roman(String text) {
    Matcher m = ROMAN.matcher(text);
    int value = m.lookingAt() ? value(m.group(1)) : 0;
    return value == 0 ? null : new Enumerator("roman", m.group(1), value, m.end());
  }

  private static Enumerator signed(String text) {
    Matcher m;
    if ((m = KEYCAP.matcher(text)).lookingAt()) {
      String digits = m.group(1).replaceAll("[^0-9]", "");
      return numbered("keycap", digits.isEmpty() ? "10" : digits, m.end());
    }
    if ((m = WORDED.matcher(text)).lookingAt()) {
      return numbered("worded", group(m), m.end());
    }
    if ((m = DECIMAL.matcher(text)).lookingAt()) {
      String last = m.group(1).substring(m.group(1).indexOf('.') + 1);
      return new Enumerator("decimal", m.group(1), Integer.parseInt(last), m.end());
    }
    if ((m = PLAIN.matcher(text)).lookingAt()) {
      String mark = m.group(2) != null ? m.group(2) : "-";
      return numbered(plainStyle(mark), m.group(1), m.end());
    }
    if ((m = ALONE.matcher(text)).matches()) {
      return numbered("alone", m.group(1), m.end());
    }
    if ((m = BRACKETED.matcher(text)).lookingAt()) {
      return numbered(Normalizer.normalize(m.group(1), Normalizer.Form.NFKC), m.group(2), m.end());
    }
    if ((m = HASH.matcher(text)).lookingAt()) {
      return numbered("#", m.group(1), m.end());
    }
    if ((m = CIRCLED.matcher(text)).lookingAt()) {
      return new Enumerator("circled", m.group(1), m.group(1).charAt(0) - '①' + 1, m.end());
    }
    if ((m = HAN.matcher(text)).lookingAt()) {
      return new Enumerator("han", m.group(1), han(m.group(1)), m.end());
    }
    if ((m = ROMAN_SIGN.matcher(text)).lookingAt()) {
      return new Enumerator("roman", m.group(1), m.group(1).charAt(0) - 'Ⅰ' + 1, m.end());
    }
    return null;
  }

  /** {@code B. }, {@code C) }: letters count only where a whole page's do. */
  private static final Pattern LETTER = Pattern.compile("([A-Z])[.)]\\s{1,4}(?=\\S)");

  /** Behind so many UTF-16 units at most its figure begins, whatever script the word is in. */
  private static final int LONGEST_WORD = 48;

  /** {@code Makale 3: }, {@code शोधपत्र 3: }: any word may count. */
  private static final Pattern ANY_WORD =
      Pattern.compile(
          "(\\p{L}[\\p{L}\\p{M}]{1,19})\\s{0,2}[#№]?\\s?(\\p{Nd}{1,3})\\s{0,2}[:：.)\\]–—|-]\\s{0,4}");

  /** A number that is one only if the page counts so throughout; null without one. */
  static Enumerator tentative(String text) {
    Matcher m = LETTER.matcher(text);
    if (m.lookingAt()) {
      return new Enumerator("letter", m.group(1), m.group(1).charAt(0) - 'A' + 1, m.end());
    }
    if (!counted(text)) {
      return null;
    }
    m = ANY_WORD.matcher(text);
    return m.lookingAt()
        ? numbered("word " + m.group(1).toLowerCase(Locale.ROOT), m.group(2), m.end())
        : null;
  }

  /** Whether a figure stands as near to the beginning as {@link #ANY_WORD} wants it. */
  private static boolean counted(String text) {
    for (int i = 0; i < Math.min(LONGEST_WORD, text.length()); i++) {
      if (Character.isDigit(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The same in a table's cell, where a number may stand bare: {@code 3}. */
  static Enumerator inCell(String text) {
    String bare = text.strip();
    boolean digits = !bare.isEmpty() && bare.length() <= 3;
    for (int i = 0; digits && i < bare.length(); i++) {
      digits = bare.charAt(i) >= '0' && bare.charAt(i) <= '9';
    }
    return digits ? numbered("cell", bare, text.length()) : at(text);
  }

  /** Full-width and ASCII marks are one style: writers mix them within one list. */
  private static String plainStyle(String mark) {
    return Normalizer.normalize(mark.strip(), Normalizer.Form.NFKC);
  }

  /** The number is kept as printed; what it counts is read whatever the script of its digits. */
  private static Enumerator numbered(String style, String digits, int end) {
    int value = 0;
    for (int c : digits.codePoints().toArray()) {
      value = value * 10 + Character.digit(c, 10);
    }
    return new Enumerator(style, digits, value, end);
  }

  /** The one group of a match that took part in it. */
  private static String group(Matcher m) {
    for (int i = 1; i <= m.groupCount(); i++) {
      if (m.group(i) != null) {
        return m.group(i);
      }
    }
    throw new IllegalStateException("no group in " + m);
  }

  private static int han(String s) {
    int ten = s.indexOf('十');
    if (ten < 0) {
      return HAN_DIGITS.indexOf(s.charAt(0)) + 1;
    }
    int tens = ten == 0 ? 1 : HAN_DIGITS.indexOf(s.charAt(0)) + 1;
    int ones = ten == s.length() - 1 ? 0 : HAN_DIGITS.indexOf(s.charAt(s.length() - 1)) + 1;
    return tens * 10 + ones;
  }

  /** The value of a well-formed numeral up to 39, 0 for letters that only look like one. */
  private static int value(String s) {
    String upper = s.toUpperCase(Locale.ROOT);
    int value = 0;
    for (int i = 0; i < upper.length(); i++) {
      int here = digit(upper.charAt(i));
      int next = i + 1 < upper.length() ? digit(upper.charAt(i + 1)) : 0;
      value += here < next ? -here : here;
    }
    return upper.equals(print(value)) ? value : 0;
  }

  private static int digit(char c) {
    return c == 'X' ? 10 : c == 'V' ? 5 : 1;
  }

  private static String print(int value) {
    String[] ones = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    return value < 1 || value > 39 ? "" : "X".repeat(value / 10) + ones[value % 10];
  }
}
