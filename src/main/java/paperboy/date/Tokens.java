package paperboy.date;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import paperboy.text.LowerCase;

/**
 * A text as words, numbers and marks. Chinese, Japanese and Korean characters are words of their
 * own, because nothing parts them: {@code 2024年7月} is four tokens. Numbers may be in any script's
 * digits, Chinese numerals included.
 */
final class Tokens {

  private static final String NUMERALS = "〇一二三四五六七八九";

  /** An accent on its own: the dot over {@code ż} once decomposed. */
  private static final Pattern ACCENT = Pattern.compile("\\p{M}");

  private final String text;
  private final List<Token> list = new ArrayList<>();
  private int at;
  private boolean gap;

  private Tokens(String text) {
    this.text = text;
  }

  static Tokens of(String text) {
    Tokens tokens = new Tokens(text);
    while (tokens.at < text.length()) {
      tokens.next();
    }
    return tokens;
  }

  int size() {
    return list.size();
  }

  Token get(int i) {
    return list.get(i);
  }

  String text() {
    return text;
  }

  private void next() {
    int c = text.codePointAt(at);
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      gap = true;
      at += Character.charCount(c);
    } else if (Character.getType(c) == Character.FORMAT) {
      at += Character.charCount(c);
    } else if (Character.digit(c, 10) >= 0) {
      digits();
    } else if (numeral(c) >= 0) {
      numerals();
    } else if (Character.isLetter(c)) {
      word(c);
    } else {
      int end = at + Character.charCount(c);
      add(Token.Kind.MARK, mark(c), 0, 0, end);
    }
  }

  private void add(Token.Kind kind, String folded, int value, int digits, int end) {
    list.add(new Token(kind, folded, value, digits, at, end, gap));
    at = end;
    gap = false;
  }

  private void digits() {
    int end = at;
    int value = 0;
    int count = 0;
    while (end < text.length() && Character.digit(text.codePointAt(end), 10) >= 0) {
      int c = text.codePointAt(end);
      value = ++count > 9 ? -1 : value * 10 + Character.digit(c, 10);
      end += Character.charCount(c);
    }
    add(Token.Kind.NUMBER, "", value, count, end);
  }

  /** {@code 二〇二四} digit by digit, {@code 二十五} by tens. */
  private void numerals() {
    int end = at;
    int value = 0;
    boolean tens = false;
    while (end < text.length() && end - at < 9 && numeral(text.charAt(end)) >= 0) {
      int n = numeral(text.charAt(end));
      boolean unit = tens && text.charAt(end - 1) == '十';
      if (n == 10) {
        value = Math.max(1, value) * 10;
        tens = true;
      } else {
        value = unit ? value + n : value * 10 + n;
      }
      end++;
    }
    add(Token.Kind.NUMBER, "", value, tens ? 2 : end - at, end);
  }

  private static int numeral(int c) {
    return switch (c) {
      case '十' -> 10;
      case '两', '兩' -> 2;
      case '零' -> 0;
      default -> NUMERALS.indexOf(c);
    };
  }

  private void word(int first) {
    int end = at + Character.charCount(first);
    if (unspaced(first)) {
      String era = text.substring(at, Math.min(at + 2, text.length()));
      end = Words.ALL.has("era", era) ? at + 2 : end;
      add(Token.Kind.WORD, text.substring(at, end), 0, 0, end);
      return;
    }
    while (end < text.length() && inWord(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    add(Token.Kind.WORD, fold(text.substring(at, end)), 0, 0, end);
  }

  private static boolean inWord(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || (Character.isLetter(c) && !unspaced(c));
  }

  /** Whether words of the letter's script run into each other. */
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

  /** Case, accents and compatibility forms taken off: {@code aout} of {@code AOÛT}. */
  static String fold(String word) {
    String lower = LowerCase.of(word);
    if (lower.chars().allMatch(c -> c < 128) || unspaced(lower.codePointAt(0))) {
      return lower;
    }
    String bare = ACCENT.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
    return bare.replace('ł', 'l').replace('ı', 'i');
  }

  /** The plain form of a mark: every hyphen is a hyphen, full width is none. */
  private static String mark(int c) {
    return switch (c) {
      case '‐', '‑', '−', '－', '﹣' -> "-";
      case '—', '―', '‒', '⁓', '→' -> "–";
      case '～', '〜', '∼' -> "~";
      case '，', '、', '،' -> ",";
      case '：' -> ":";
      case '／' -> "/";
      case '．', '。' -> ".";
      case '（', '【', '［', '[' -> "(";
      case '）', '】', '］', ']' -> ")";
      case '’', '\'' -> "'";
      default -> c < 128 ? ASCII[c] : Character.toString(c);
    };
  }

  private static final String[] ASCII = new String[128];

  static {
    for (char c = 0; c < 128; c++) {
      ASCII[c] = String.valueOf(c);
    }
  }
}
