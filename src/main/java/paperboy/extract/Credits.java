package paperboy.extract;

import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import paperboy.person.People;
import paperboy.person.Person;
import paperboy.title.VenueName;

/**
 * Names and venues that only an item's prose tells: {@code led by Ada Lovelace}, {@code Lovelace et
 * al. (1843)}, {@code published in Nature}. The words around them are in credits.properties.
 */
final class Credits {

  /**
   * How far into an item's first prose names are its own authors' and not those of earlier work.
   */
  private static final int NEAR = 160;

  private static final Properties WORDS = NamedValues.in("credits.properties");

  private static final String NAME =
      "(?:\\p{Lu}[\\p{L}’'-]{1,20}|\\p{Lu}\\.)(?:[\\s-](?:(?:de|van|der|von|den|la|le|bin|al|el|di|da)\\s)?"
          + "(?:\\p{Lu}[\\p{L}’'-]{1,20}|\\p{Lu}\\.)){0,3}";

  /** {@code Ada Lovelace, Charles Babbage and Mary Somerville}. */
  private static final String NAMES =
      NAME
          + "(?:[,、]\\s?"
          + NAME
          + "){0,8}(?:,?\\s(?:"
          + WORDS.get("names.and")
          + ")\\s"
          + NAME
          + ")?";

  private static final Pattern AFTER =
      Pattern.compile(words("names.after") + "\\s?(" + NAMES + ")");

  private static final Pattern BEFORE =
      Pattern.compile(
          "(" + NAMES + "),?\\s?(?:" + WORDS.get("names.before") + ")(?![\\p{L}&&[^\\p{IsHan}]])");

  /** {@code Lovelace and Babbage (1843)}. */
  private static final Pattern DATED = Pattern.compile("(" + NAMES + ")\\s\\((?:19|20)\\d\\d\\)");

  /** {@code Nature}, {@code Journal of Physical Oceanography}, {@code CVPR 2021}. */
  private static final String VENUE =
      "(\\p{Lu}[\\p{L}&'.-]{0,24}(?:\\s(?:(?:of|the|and|on|in|for|de|des|&)\\s){0,2}\\p{Lu}[\\p{L}&'.-]{0,24}){0,8}(?:\\s?['’]?(?:19|20)?\\d\\d)?)";

  private static final Openings SAYS_NAMES_AFTER = Openings.of(WORDS.getProperty("names.after"));

  private static final Openings SAYS_NAMES_BEFORE = Openings.of(WORDS.getProperty("names.before"));

  private static final Openings SAYS_PUBLISHED = Openings.of(WORDS.getProperty("venue.after"));

  private static final Pattern PUBLISHED = Pattern.compile(words("venue.after") + "\\s?《?" + VENUE);

  /** {@code (ICAIBD 2026)} in a line that tells where a paper was accepted. */
  private static final Pattern ACRONYM =
      Pattern.compile("\\(([A-Z][\\w&-]{2,15}[\\s'’]{0,2}(?:19|20)?\\d\\d)\\)");

  /** {@code by }, {@code автор: } before names. */
  private static final Pattern LEAD =
      Pattern.compile("^(?iu:" + WORDS.get("names.lead") + ")\\s?[:：]?\\s(?=\\p{L})(?!\\p{Ll})");

  /**
   * {@code von }, {@code di } before a full name; not the particle of {@code von Neumann, John}.
   */
  private static final Pattern LEAD_OR_PARTICLE =
      Pattern.compile(
          "^(?i:"
              + WORDS.get("names.lead.or.particle")
              + ")\\s(?=\\p{Lu}[\\p{L}.'’-]{0,25}\\s(?:\\p{Lu}\\.\\s?){0,3}(?:\\p{Ll}{1,4}\\s){0,2}\\p{Lu}\\p{Ll})");

  /** The venue that a line's first words tell. */
  private static final Once<Line, String> TOLD = new Once<>(line -> told(line.text, 0));

  /** The same behind a title in its own line. */
  private static final Once<Title, String> TOLD_AFTER =
      new Once<>(title -> told(title.line().text, title.to()));

  private Credits() {}

  /** A line of names without the word that says they are names: {@code par Ada Lovelace}. */
  static String withoutLead(String names) {
    return without(LEAD_OR_PARTICLE, without(LEAD, names));
  }

  private static String without(Pattern beginning, String text) {
    Matcher m = beginning.matcher(text);
    return m.lookingAt() ? text.substring(m.end()) : text;
  }

  /** The authors an item's first prose names; none when it names nobody. */
  static List<Person> authors(Item item, Title title) {
    for (Line line : item.lines()) {
      int from = line == title.line() ? title.to() : line.lead;
      String prose = line.text.substring(from, Math.min(line.text.length(), from + NEAR));
      if (prose.length() > 40) {
        return named(prose).map(names -> People.parse(names).persons()).orElse(List.of());
      }
    }
    return List.of();
  }

  private static Optional<String> named(String prose) {
    for (Pattern pattern : List.of(AFTER, BEFORE, DATED)) {
      Matcher m = mayFind(pattern, prose) ? pattern.matcher(prose) : null;
      if (m != null && m.find() && !(pattern == BEFORE && inBrackets(prose, m.start()))) {
        return Optional.of(m.group(1));
      }
    }
    return Optional.empty();
  }

  /** Whether a text holds a sign of a pattern: most hold none, and the patterns are dear. */
  private static boolean mayFind(Pattern names, String prose) {
    if (names == DATED) {
      return prose.indexOf('(') > 0;
    }
    return (names == AFTER ? SAYS_NAMES_AFTER : SAYS_NAMES_BEFORE).in(prose);
  }

  /**
   * Whether brackets stand around a place: who is named there, {@code (Babbage et al.)}, is cited.
   */
  private static boolean inBrackets(String prose, int at) {
    int open = Math.max(prose.lastIndexOf('(', at), prose.lastIndexOf('（', at));
    int close = Math.max(prose.lastIndexOf(')', at), prose.lastIndexOf('）', at));
    return open > close;
  }

  /** The venue an item's lines tell in running text; null when they tell none. */
  static String venue(Item item, Title title) {
    for (Line line : item.lines()) {
      String told = line == title.line() ? TOLD_AFTER.of(title) : TOLD.of(line);
      if (told != null) {
        return told;
      }
    }
    return null;
  }

  private static String told(String text, int from) {
    String prose = text.substring(from, Math.min(text.length(), from + 400));
    if (prose.length() <= 15 || !SAYS_PUBLISHED.in(prose)) {
      return null;
    }
    Matcher m = PUBLISHED.matcher(prose);
    if (!m.find() || VenueName.preprint(m.group(1))) {
      return null;
    }
    Matcher acronym = ACRONYM.matcher(prose);
    return acronym.find(m.start()) ? acronym.group(1) : m.group(1);
  }

  /**
   * The words of a property, tried only where one of them may begin: at the first letter of one,
   * and in alphabets behind no letter. Many alternatives at every place of every line are too many.
   */
  private static String words(String property) {
    String words = WORDS.getProperty(property);
    StringBuilder spaced = new StringBuilder();
    StringBuilder unspaced = new StringBuilder();
    firstLetters(words)
        .forEach(
            c -> (Character.isAlphabetic(c) && c < 0x590 ? spaced : unspaced).appendCodePoint(c));
    return "(?:(?=["
        + spaced
        + "])(?<![a-z])(?<![\\p{IsLatin}\\p{IsCyrillic}\\p{IsGreek}])|(?=["
        + unspaced
        + "]))(?:"
        + words
        + ")";
  }

  /** The first letters of alternatives, those of a group that one begins with included. */
  private static IntStream firstLetters(String alternatives) {
    StringBuilder letters = new StringBuilder();
    boolean first = true;
    for (int i = 0; i < alternatives.length(); i++) {
      char c = alternatives.charAt(i);
      if (first && alternatives.startsWith("(?:", i)) {
        i += 2;
      } else if (first) {
        letters.append(c);
        first = false;
      } else {
        first = c == '|';
      }
    }
    return letters.codePoints().distinct();
  }
}
