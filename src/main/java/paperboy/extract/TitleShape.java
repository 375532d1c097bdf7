package paperboy.extract;

import java.util.regex.Pattern;
import paperboy.date.PrintedDate;
import paperboy.person.People;
import paperboy.title.VenueName;

/** How much a text looks like a paper's title, whatever stands around it. */
final class TitleShape {

  /** {@code https://…}, {@code www.…}. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://|www\\.|doi\\s?:|arxiv:|10\\.\\d{4,9}/)\\S*+", Pattern.CASE_INSENSITIVE);

  /**
   * A sentence that ends inside the text: {@code It works. And}; not the dot of {@code vs. Them}.
   */
  private static final Pattern SENTENCES =
      Pattern.compile(
          "(?<!\\b(?:vs|al|cf|dr|st|no|fig|eq))(?<=[a-z\\p{IsHan}\\p{IsHiragana})])[.!](?=\\s+\\p{Lu})(?!\\s+[IVX]{1,4}\\.)|[。！]\\s*+(?=\\S)");

  /** Verb endings that close a Japanese or Korean sentence: {@code …です}, {@code …합니다}. */
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?:です|ます|ました|でした|ません|ください|니다|어요|아요|세요)[.。!！]?$");

  /** {@code Lovelace et al., 1843}: who wrote something, not what it is called. */
  private static final Pattern CREDIT = Pattern.compile("\\bet al\\b");

  /** {@code 2023}, {@code 2023年}. */
  private static final Pattern YEAR = Pattern.compile("\\s*(?:19|20)\\d\\d\\s?[年г.]?\\s*");

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
    int letters = (int) text.codePoints().filter(Character::isLetter).count();
    if (letters < 3 || text.length() > 400 || ADDRESS.matcher(text).lookingAt()) {
      return 0;
    }
    if (Label.named(text) != null || StopWords.stops(text) || dated(text) || Occasion.in(text)) {
      return 0;
    }
    return length(text) * form(text);
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
    long ideographs = text.codePoints().filter(Character::isIdeographic).count();
    long kana =
        text.codePoints()
            .filter(
                c -> {
                  Character.UnicodeScript s = Character.UnicodeScript.of(c);
                  return s == Character.UnicodeScript.HIRAGANA
                      || s == Character.UnicodeScript.KATAKANA;
                })
            .count();
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
    return spaced + (ideographs + kana) / 2.0;
  }

  private static double form(String text) {
    double form = 1;
    if (SENTENCES.matcher(text).find()) {
      form *= 0.15;
    }
    char last = text.charAt(text.length() - 1);
    if ("。；;：:，,、".indexOf(last) >= 0) {
      form *= 0.4;
    } else if (last == '.' || last == '!') {
      form *= 0.85;
    }
    if (CREDIT.matcher(text).find()) {
      form *= 0.1;
    }
    if (SENTENCE_END.matcher(text).find()) {
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
    if (text.length() < 100 && (VenueName.is(text) || VenueName.preprint(text))) {
      form *= 0.3;
    }
    return form;
  }
}
