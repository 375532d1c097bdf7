package paperboy.title;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import paperboy.link.Links;
import paperboy.link.Rel;
import paperboy.text.LowerCase;
import paperboy.url.Lines;

/** What brackets and bars beside a title hold when it is no part of the title. */
final class Beside {

  /** Words that name no link: {@code [Oral]}, {@code 【摘要】}. */
  private static final Set<String> MARKS = words("/paperboy/title/marks.txt");

  /** Words that begin a part of the title: {@code (for Video)}. */
  private static final Set<String> OPENERS = words("/paperboy/title/openers.txt");

  /** Where papers lie: {@code | OpenReview}. */
  private static final Set<String> SITES = words("/paperboy/title/sites.txt");

  /** {@code 2019}, {@code 2026-08-22}, {@code Lovelace et al., ACL 2019}; not {@code 2010-2020}. */
  private static final Pattern DATED =
      Pattern.compile("(?:.{0,60}[^\\d–-])?(?:19|20)\\d{2}[a-z]?(?:[-/.]\\d{1,2}){0,2}");

  /** {@code 1706.03762v2}, {@code arXiv:1706.03762}, {@code cs.CL}, {@code math.AG}. */
  private static final Pattern ARXIV =
      Pattern.compile(
          "(?i:(?:arxiv:\\s?)?\\d{4}\\.\\d{4,5}(?:v\\d{1,2})?|arxiv:\\s?[a-z.-]{2,12}/\\d{7})"
              + "|[a-z]{2,8}(?:-[a-z]{2,4})?\\.[A-Z][A-Za-z-]{1,8}");

  private Beside() {}

  /** Whether brackets in front of a title or behind it hold a label: {@code PDF}, {@code 代码}. */
  static boolean label(String inside) {
    return MARKS.contains(fold(inside))
        || link(inside)
        || ARXIV.matcher(inside).matches()
        || site(inside)
        || VenueName.is(inside);
  }

  /** A single letter is the argument of a function: {@code f(x)}. */
  private static boolean link(String inside) {
    boolean letter = inside.length() == 1 && inside.charAt(0) < 0x80;
    String first = inside.split("\\s", 2)[0];
    return !letter && !OPENERS.contains(fold(first)) && Links.rel("", inside) != Rel.OTHER;
  }

  /** Whether brackets behind a title say when, or by whom, it was published. */
  static boolean dated(String inside) {
    return DATED.matcher(inside).matches();
  }

  /** Whether a text names a place where papers lie: {@code arXiv.org}. */
  static boolean site(String text) {
    return SITES.contains(fold(text));
  }

  private static Set<String> words(String resource) {
    return Lines.of(Beside.class, resource).stream()
        .map(Beside::fold)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Letters and digits alone, in lower case: {@code OpenReview.net} is {@code openreviewnet}. */
  private static String fold(String text) {
    String lower = LowerCase.of(Normalizer.normalize(text, Normalizer.Form.NFKC));
    StringBuilder kept = new StringBuilder(lower.length());
    lower.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
