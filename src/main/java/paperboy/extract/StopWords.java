package paperboy.extract;

import java.text.Normalizer;
import java.util.Set;
import java.util.stream.Collectors;
import paperboy.text.LowerCase;
import paperboy.title.Decoration;

/** Headings that stand around papers and name none; the words are in {@code stop-words.txt}. */
final class StopWords {

  private static final int LONGEST = 40;

  private static final int LONGEST_CLOSING = 200;

  private static final Set<String> WORDS = read("stop-words.txt");

  /** What heads a list of the works a text refers to; the words are in references.txt. */
  private static final Set<String> REFERENCES = read("references.txt");

  /** What announces an advertisement between entries; the words are in advertisements.txt. */
  private static final Set<String> ADVERTISEMENTS = read("advertisements.txt");

  /** What programs call any page they write; the words are in generic-titles.txt. */
  private static final Set<String> GENERIC = read("generic-titles.txt");

  /** What opens the boilerplate after the last entry; the phrases are in closings.txt. */
  private static final Openings CLOSINGS = Openings.whole(Phrases.lines("closings.txt"));

  private StopWords() {}

  /** Whether a line opens the boilerplate after a digest's last entry. */
  static boolean closes(String line) {
    return line.length() < LONGEST_CLOSING && CLOSINGS.in(LowerCase.of(line));
  }

  /** Whether a whole line is such a heading: {@code Table of Contents}, {@code 参考文献：}. */
  static boolean stops(String line) {
    return in(WORDS, line);
  }

  /** Whether a line announces an advertisement or is one: {@code Sponsored}, {@code Реклама. …}. */
  static boolean advertises(String line) {
    return in(ADVERTISEMENTS, line) || ledByAdvertisement(line);
  }

  /** Short words need a line of their own: {@code PR: #12} is none. */
  private static boolean ledByAdvertisement(String line) {
    int end = 0;
    while (end < Math.min(line.length(), LONGEST) && ".:：|".indexOf(line.charAt(end)) < 0) {
      end++;
    }
    String lead = end < line.length() && end < LONGEST ? fold(line.substring(0, end)) : "";
    return ADVERTISEMENTS.contains(lead) && (lead.length() > 3 || lead.charAt(0) > 0x2E80);
  }

  /** Whether a page's stated title names nothing: {@code Untitled document}. */
  static boolean generic(String title) {
    return in(GENERIC, title);
  }

  /** Whether a heading heads a list of references. */
  static boolean references(String line) {
    return in(REFERENCES, line);
  }

  private static boolean in(Set<String> words, String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    int from = Decoration.end(line, 0);
    Enumerator enumerator = Enumerator.at(line.substring(from));
    return words.contains(
        fold(line.substring(enumerator == null ? from : from + enumerator.end())));
  }

  private static String fold(String line) {
    return Words.kept(Words.lower(line, Normalizer.Form.NFKC), Character::isLetterOrDigit);
  }

  private static Set<String> read(String file) {
    return Phrases.lines(file).stream()
        .map(StopWords::fold)
        .collect(Collectors.toUnmodifiableSet());
  }
}
