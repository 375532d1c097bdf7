package paperboy.extract;

import java.util.regex.Pattern;
import paperboy.date.PrintedDate;
import paperboy.person.People;
import paperboy.title.VenueName;

/** How much a text looks like a paper's title, whatever stands around it. */
final class TitleShape {

  /** {@code https://…}, {@code www.…}, {@code 2406.15877v2}. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://|www\\.|doi\\s?:|arxiv:|10\\.\\d{4,9}/|\\d{4}\\.\\d{4,5}(?!\\d))\\S*+",
          Pattern.CASE_INSENSITIVE);

  /**
   * A sentence that ends inside the text: {@code It works. And}; not the dot of {@code vs. Them}.
   */
  private static final Pattern SENTENCES =
      Pattern.compile(
          "[.!](?=\\s+\\p{Lu})(?!\\s+[IVX]{1,4}\\.)(?<=[a-z\\p{IsHan}\\p{IsHiragana})].)(?<!\\b(?:vs|al|cf|dr|st|no|fig|eq).)|[。！]\\s*+(?=\\S)");

  /** Verb endings that close a Japanese or Korean sentence: {@code …です}, {@code …합니다}. */
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?:です|ます|ました|でした|ません|ください|니다|어요|아요|세요)[.。!！]?$");

  /** {@code Lovelace et al., 1843}: who wrote something, not what it is called. */
  private static final Pattern CREDIT = Pattern.compile("\\bet al\\b");

  /** {@code 2023}, {@code 2023年}. */
  private static final Pattern YEAR = Pattern.compile("\\s*(?:19|20)\\d\\d\\s?[年г.]?\\s*");

  /** {@code (1843) — where it began}: what follows a credit and is no title. */
  private static final Pattern BEHIND_CREDIT =
      Pattern.compile("[(（](?:1[89]|20)\\d\\d[a-z]?[)）]\\s?[–—-]\\s");

  /** Words that begin prose and no title: {@code We show}, {@code 本文}. */
  private static final Phrases PROSE = Phrases.anyCase("prose.txt");

  /** Where a sentence about a paper begins within a line: {@code … This work introduces}. */
  private static final Phrases STATEMENT = Phrases.betweenSpaces("statements.txt");

  private TitleShape() {}

  /**
   * Where prose about a paper begins at or after an index; -1 if nowhere in the next 200
   * characters.
   */
  static int proseAfter(String text, int from) {
    int start = Math.min(from, text.length());
    int found = STATEMENT.first(text, start, Math.min(text.length(), from + 200));
    return found < 0 ? -1 : found - 1;
  }

  /** 0 for what is no title (labels, addresses, prose), 1 for what may well be one. */
  static double of(String raw) {
    String text = raw.strip();
    if (!lettered(text) || text.length() > 400 || ADDRESS.matcher(text).lookingAt()) {
      return 0;
    }
    if (BEHIND_CREDIT.matcher(text).lookingAt()) {
      return 0;
    }
    if (Label.named(text) != null || StopWords.stops(text) || dated(text) || Occasion.in(text)) {
      return 0;
    }
    return length(text) * form(text);
  }

  private static boolean lettered(String text) {
    int letters = 0;
    for (int i = 0;
        i < text.length() && letters < 3;
        i += Character.charCount(text.codePointAt(i))) {
      letters += Character.isLetter(text.codePointAt(i)) ? 1 : 0;
    }
    return letters == 3;
  }

  /** Whether dates make up a third of a short text: a line of dates. */
  static boolean dated(String text) {
    if (text.length() > 80 || text.codePoints().noneMatch(Character::isDigit)) {
      return false;
    }
    if (YEAR.matcher(text).matches()) {
      return true;
    }
    int in = PrintedDate.findIn(text).stream().mapToInt(d -> d.end() - d.start()).sum();
    return in * 3 > text.length();
  }

  /** Titles have three to thirty words, counting two Han characters as one. */
  private static double length(String text) {
    double words = words(text);
    if (words < 2) {
      return 0.25;
    }
    if (words < 3) {
      return 0.5;
    }
    if (words < 4) {
      return 0.8;
    }
    return words <= 24 ? 1 : words <= 32 ? 0.7 : words <= 45 ? 0.3 : 0.1;
  }

  static double words(String text) {
    int unspaced = 0;
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      unspaced += c > 0x3000 && unspaced(c) ? 1 : 0;
      i += Character.charCount(c) - 1;
    }
    int spaced = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean word = Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
      if (word && !inside) {
        spaced++;
      }
      inside = word || inside && (c == '-' || c == '\'' || c == '’');
    }
    return spaced + unspaced / 2.0;
  }

  /** Whether a character is one of Han's or of the kana, none of which stands before U+3000. */
  private static boolean unspaced(int c) {
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return Character.isIdeographic(c)
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA;
  }

  /** Whether a text goes on behind a full stop as {@link #SENTENCES} wants it. */
  private static boolean stopped(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '。' || c == '！' || (c == '.' || c == '!') && text.charAt(i + 1) <= ' ') {
        return true;
      }
    }
    return false;
  }

  /** Whether a text names a venue, perhaps with its full name in brackets: {@code ICML (…)}. */
  private static boolean venue(String text) {
    int bracket = text.endsWith(")") ? text.indexOf(" (") : -1;
    return VenueName.is(text)
        || VenueName.preprint(text)
        || bracket > 0 && VenueName.is(text.substring(0, bracket));
  }

  private static double form(String text) {
    double form = 1;
    if (stopped(text) && SENTENCES.matcher(text).find()) {
      form *= 0.15;
    }
    char last = text.charAt(text.length() - 1);
    if ("。；;：:，,、".indexOf(last) >= 0) {
      form *= 0.4;
    } else if (last == '.' || last == '!') {
      form *= 0.85;
    }
    if (text.contains("et al") && CREDIT.matcher(text).find()) {
      form *= 0.1;
    }
    if (text.charAt(Math.max(0, text.length() - 2)) > 0x3000 && SENTENCE_END.matcher(text).find()) {
      form *= 0.3;
    }
    if (PROSE.begin(text)) {
      form *= 0.3;
    }
    int first = text.codePointAt(0);
    if (Character.isLowerCase(first)) {
      form *= 0.6;
    }
    double names = People.likeness(text);
    if (names > 0.35) {
      form *= words(text) < 4 ? 0.6 : names > 0.75 ? 0.2 : 1;
    }
    if (text.length() < 100 && venue(text)) {
      form *= 0.3;
    }
    return form;
  }
}
