package paperboy.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paperboy.document.Span;
import paperboy.person.People;

/**
 * A line that prints a title, and behind it the names in italics or in bold letters.
 *
 * <pre>{@code
 * 1843 Notes on the Analytical Engine <i>Lovelace, A. · Babbage, C.</i> Memoirs
 * }</pre>
 */
final class StyledNames {

  /** {@code 1843 }, {@code (1843) }, {@code 1843: } before a title. */
  private static final Pattern YEAR =
      Pattern.compile("[(\\[]?(?:1[89]|20)\\d\\d[)\\]]?[\\s.,:|–-]{1,4}");

  /** A shorter text before the names is no title, in characters. */
  private static final int SHORTEST = 12;

  private static final int LONGEST = 900;

  /** So many words in small letters behind a name make a sentence. */
  private static final int SENTENCE = 5;

  private static final int LONGEST_VENUE = 90;

  /** {@code Memoirs}, {@code Memoirs and Notes on the Engine}: words in capitals but for small. */
  private static final Pattern CAPITALS =
      Pattern.compile(
          "\\p{Lu}[\\p{L}’'-]{2,24}(?:[\\s:&]{1,3}(?:\\p{Lu}[\\p{L}’'-]{1,24}|\\p{Ll}{1,3})){0,8}");

  private static final Edges AROUND =
      new Edges(Edges.SPACES + ".,;:|(–—-", Edges.SPACES + ".,;:|)[(–—-", 6);

  private StyledNames() {}

  /** The title before the names; null where a line has no such names. */
  static Title title(Line line) {
    int names = start(line, line.lead + SHORTEST);
    return names < 0 ? null : Title.in(line, undated(line), names);
  }

  /** The names right behind a title and what follows them; null unless something does. */
  static Byline after(Title title) {
    Line line = title.line();
    int from = start(line, title.to());
    if (from < 0 || says(line.text.substring(title.to(), from))) {
      return null;
    }
    int at = 0;
    for (Span span : line.block.spans()) {
      if (at == from) {
        int end = Math.max(at + span.text().length(), ClosingLinks.start(line));
        String rest =
            Imprint.undated(AROUND.off(line.text.substring(at + span.text().length(), end)));
        return rest.isEmpty() ? null : new Byline(span.text().strip(), rest);
      }
      at += span.text().length();
    }
    return null;
  }

  /**
   * Whether what follows such names is a name itself, as a venue's is: {@code Memoirs and Notes}.
   */
  static boolean venue(String rest) {
    return rest.length() <= LONGEST_VENUE && CAPITALS.matcher(rest).matches();
  }

  /** Where styled names begin behind an index; -1 if nowhere. */
  private static int start(Line line, int from) {
    List<Span> spans = line.block.spans();
    int at = 0;
    for (Span span : spans.size() < 2 || line.text.length() > LONGEST ? List.<Span>of() : spans) {
      boolean styled = span.italic() || span.bold();
      int end = at + span.text().length();
      if (styled && at >= from && People.likeness(span.text()) >= Byline.LIKELY) {
        return goesOn(line.text.substring(end)) ? -1 : at;
      }
      at = end;
    }
    return -1;
  }

  /** Whether a sentence goes on behind what are no names then: {@code <b>Ada Loom</b> is to be}. */
  private static boolean goesOn(String behind) {
    String words = behind.stripLeading();
    return !words.isEmpty()
        && Character.isLowerCase(words.codePointAt(0))
        && TitleShape.words(words) >= SENTENCE;
  }

  private static boolean says(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static int undated(Line line) {
    Matcher year = YEAR.matcher(line.text).region(line.lead, line.text.length());
    return year.lookingAt() ? year.end() : line.lead;
  }
}
