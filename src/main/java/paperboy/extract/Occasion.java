package paperboy.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import paperboy.date.PrintedDate;

/**
 * A line that tells when, where or by whom a paper is presented: {@code Jan 12 — presented by …},
 * {@code 3월 4일 발표: …}, {@code Mondays, 4 pm, room 301}. It is neither a title nor a section.
 */
final class Occasion {

  /** Longer lines are prose, in UTF-16 units. */
  private static final int LONGEST = 100;

  /** A date that prints no year has so many words at most: {@code Thu, 12 March}. */
  private static final int DATE_WORDS = 4;

  /** Any leap year: completes dates that print none. */
  private static final String YEAR = "2024";

  /** {@code 16:00}, {@code 9.30 Uhr}, {@code 4 pm}, {@code 4시}. */
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?<![\\p{L}\\d.,:])(?:[01]?\\d|2[0-4])(?:[:：][0-5]\\d(?![\\d:])|(?:[.h][0-5]\\d)?\\s?(?:"
              + Phrases.lines("clock.txt").stream()
                  .map(Pattern::quote)
                  .collect(Collectors.joining("|"))
              + ")(?![\\p{L}\\p{M}&&[^가-힣]]))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern WORD = Pattern.compile("\\S{1,20}");

  private Occasion() {}

  /** Whether a line is one. */
  static boolean in(String line) {
    String text = line.strip();
    return text.length() <= LONGEST
        && text.codePoints().anyMatch(Character::isDigit)
        && (CLOCK.matcher(text).find() || beginsWithDay(text));
  }

  /** Whether a day of a month leads a line and is set off from what follows. */
  private static boolean beginsWithDay(String text) {
    Matcher word = WORD.matcher(text);
    for (int n = 1; n <= DATE_WORDS && word.find(); n++) {
      if (setOff(text, word.end()) && day(text.substring(0, word.end()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean day(String printed) {
    if (printed.codePoints().noneMatch(c -> Character.isDigit(c) || c > 0x3000)) {
      return false;
    }
    String bare = printed.replaceFirst("[\\s.,:;·|()（：—–-]{1,4}$", "");
    return List.of(bare, bare + " " + YEAR, YEAR + "年" + bare, YEAR + "년 " + bare).stream()
        .anyMatch(date -> PrintedDate.parse(date).filter(d -> d.day() != null).isPresent());
  }

  /**
   * {@code …: what}, {@code … — who}, {@code … talk: who}; not {@code May 4 Changed Everything}.
   */
  private static boolean setOff(String text, int end) {
    String rest = text.substring(end).strip();
    int colon = Math.max(rest.indexOf(':'), rest.indexOf('：'));
    return rest.isEmpty()
        || !Character.isLetterOrDigit(text.codePointBefore(end))
        || !Character.isLetterOrDigit(rest.codePointAt(0))
        || colon > 0 && TitleShape.words(rest.substring(0, colon)) <= 2;
  }
}
