package paperboy.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paperboy.title.VenueName;

/**
 * What is printed of where and when a paper appeared: a venue, and behind it volume, pages, year or
 * identifier.
 *
 * <pre>{@code
 * In: Nature, vol. 596, pp. 583–589      N Engl J Med. 2019;381(21):1995-2008
 * Science, DOI: 10.1126/science.adi2336  NeurIPS 2022 (Outstanding paper)
 * }</pre>
 */
final class Imprint {

  /** {@code In: }, {@code In }, {@code // } before a venue. */
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?://\\s|(?:[Ii]n|[EeВв]n?|[Ee]m|[Dd]ans|[Ww]|[Уу])(?:\\s?[:：]\\s?|\\s(?=\\p{Lu}|\\d{1,3}(?:st|nd|rd|th)\\s)))");

  /** {@code . DOI: 10.…}, {@code , arXiv:…}, {@code // }: another field of the same reference. */
  private static final String FIELD =
      "[.,;]?\\s(?:doi|pmid|pmcid|issn|isbn|url|https?)\\s?(?::|$)|\\s//\\s|[.,;]\\s[-–—]\\s";

  /** {@code , pp. 1–9}, {@code , vol. 12}, {@code , v. 33}, {@code . Bd. 4}, {@code . – С. 12}. */
  private static final String PART =
      "[.,]?\\s(?:pp?|pages?|vol|volume|no|nr|núm|num|iss|issue|art|article|bd|jg|heft|t|tom|том|т|s|с|стр|str|v|n|№|cilt|sayı)\\.?\\s?\\d";

  /** {@code , 383(27)}, {@code , 30:5998}, {@code 596, 583–589}, {@code , 12-31}, {@code , 383}. */
  private static final String VOLUME =
      ",\\s(?:\\d{1,4}\\s?(?:\\(|:|[–-]|,)|\\d{1,3}$)"
          + "|\\s(?!(?:19|20)\\d\\d\\b)\\d{1,4}\\s?(?:\\(\\d{1,5}\\))?\\s?[,:;]\\s?(?:(?:pp?|no|n)\\.\\s?)?e?\\d"
          + "|\\s(?!(?:19|20)\\d\\d\\b)\\d{1,4}\\s?\\(\\d{1,5}\\)\\s\\d"
          + "|\\s(?!(?:19|20)\\d\\d\\b)\\d{1,4}(?:\\.\\w{1,6})?\\s?\\((?:19|20)\\d\\d"
          + "|[.,]\\s(?:forthcoming|in press|to appear)\\b";

  /** {@code . 2019;381(21)}. */
  private static final String DATED =
      "\\.?\\s(?:19|20)\\d\\d(?:\\s\\p{L}{3,9}\\.?(?:\\s\\d{1,2})?)?;";

  /** {@code Outstanding paper}, {@code (Oral)} behind a conference's year. */
  private static final String AWARDED =
      "(?<=\\b(?:19|20)\\d\\d)[\\s,(（–—-]{1,4}(?:oral|spotlight|poster|best|outstanding|highlight|award|honou?rable)\\b";

  /**
   * {@code 5(3)}, {@code 12/2018}, {@code , 2017 6:24}: an issue or a volume behind what names its
   * year.
   */
  private static final String ISSUE =
      "\\s(?!(?:19|20)\\d\\d\\b)\\d{1,4}\\(\\d{1,5}\\)(?=[\\s,.;]|$)|,?\\s\\d{1,2}/(?:19|20)\\d\\d\\b|,\\s(?:19|20)\\d\\d\\s\\d{1,4}[:(]\\d";

  /**
   * {@code . [the first of two]}, {@code [DBSCAN]}: a remark at the end, no part of a reference.
   */
  private static final String REMARK = "[.,;]?\\s\\[[^\\[\\]]{2,200}\\]\\s{0,2}$";

  /** What each of these begins with; letters are passed over at once. */
  private static final String BEGINNING = "(?=[\\s.,;(（–—-])";

  private static final Pattern TAIL =
      Pattern.compile(
          BEGINNING
              + "(?:"
              + String.join("|", FIELD, PART, VOLUME, DATED, ISSUE, AWARDED, REMARK)
              + ")",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern PAGED =
      Pattern.compile(
          BEGINNING + "(?:" + PART + "|" + VOLUME + ")",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final int SHORTEST_FIELD = "doi".length();
  private static final int LONGEST_FIELD = "https".length();

  /** Where {@link #PAGED} begins, its first figure is no further: {@code , article. 1}. */
  private static final int LONGEST_PART = 16;

  private static final Edges EDGES =
      new Edges(Edges.SPACES + ".,;:”\"»’)]*", Edges.SPACES + ".,;:(（[“\"«*_", 12);

  private Imprint() {}

  /** The venue a text begins with, whatever follows; empty for a preprint's, a year or a day. */
  static Optional<String> venue(String text) {
    String venue = place(text);
    boolean named = venue.codePoints().anyMatch(Character::isLetter);
    return !named || VenueName.preprint(venue) || TitleShape.dated(venue)
        ? Optional.empty()
        : Optional.of(venue);
  }

  /** What stands before volume, pages and the like, a preprint's archive too; may be empty. */
  static String place(String text) {
    return alone(withoutLead(text));
  }

  /** Where a venue begins behind {@code In }; 0 where no such word stands before it. */
  static int lead(String text) {
    Matcher lead = LEAD.matcher(text);
    return lead.lookingAt() ? lead.end() : 0;
  }

  /** {@code In: Nature, vol. 596} from the venue's name on. */
  private static String withoutLead(String text) {
    String words = EDGES.off(text);
    Matcher lead = LEAD.matcher(words);
    return lead.lookingAt() ? EDGES.off(words.substring(lead.end())) : words;
  }

  /** {@code Nature, vol. 596} up to what follows the name. */
  private static String alone(String words) {
    return mayGoOn(words) ? EDGES.off(TAIL.split(words, 2)[0]) : words;
  }

  /**
   * Whether {@link #TAIL} may find anything: volume or pages, a sign of another field, or a last
   * word that may name one. Most texts hold none of these, and asking is dear.
   */
  private static boolean mayGoOn(String text) {
    if (mayBePaged(text, text.length()) || mayEndInField(text)) {
      return true;
    }
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case ':', '/', '-', '–', '—', '[' -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** Whether the last word is as long as {@code doi} and {@code https} are. */
  private static boolean mayEndInField(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) <= ' ') {
      end--;
    }
    int start = end;
    while (start > 0 && end - start <= LONGEST_FIELD && text.charAt(start - 1) > ' ') {
      start--;
    }
    return start > 0 && end - start >= SHORTEST_FIELD && end - start <= LONGEST_FIELD;
  }

  /** Whether volume or pages follow a short name, whatever it is: {@code Immunity, pp. 165–175}. */
  static boolean paged(String text) {
    if (text.isEmpty() || !capital(text) || !mayBePaged(text, text.length())) {
      return false;
    }
    Matcher tail = PAGED.matcher(text);
    return tail.find()
        && text.lastIndexOf(':', tail.start()) < 0
        && tail.start() > 2
        && TitleShape.words(text.substring(0, tail.start())) <= 8
        && text.substring(tail.start()).codePoints().filter(Character::isLetter).count() <= 12;
  }

  /** {@code Nature}, {@code eLife}: a capital comes first or right behind a small letter. */
  private static boolean capital(String text) {
    return Character.isUpperCase(text.charAt(0))
        || text.length() > 1 && Character.isUpperCase(text.charAt(1));
  }

  /**
   * Whether {@link #PAGED} may find anything up to an index: a figure, or a word such as {@code
   * forthcoming} behind a mark. Most lines hold neither, and asking is dear.
   */
  private static boolean mayBePaged(String text, int to) {
    for (int i = 0; i < to; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        return true;
      }
      boolean mark = (c == '.' || c == ',') && i + 2 < text.length();
      if (mark && (text.charAt(i + 2) > 0x7F || "fFiItT".indexOf(text.charAt(i + 2)) >= 0)) {
        return true;
      }
    }
    return false;
  }

  /** {@code 2019, } before a venue. */
  private static final Pattern YEAR_FIRST = Pattern.compile("^(?:19|20)\\d\\d[,.:]\\s");

  /** {@code (2018)}, {@code , 2018}, {@code , November 2018} behind a journal. */
  private static final Pattern YEAR_LAST =
      Pattern.compile("\\s\\((?:19|20)\\d\\d\\)$|,\\s(?:\\p{L}{3,9}\\s)?(?:19|20)\\d\\d$");

  /**
   * The text without a year that leads it, before volume and pages: {@code 1843, Memoirs 3: 12}.
   */
  static String withoutYear(String text) {
    String rest = YEAR_FIRST.matcher(text).replaceFirst("");
    return rest.length() < text.length() && PAGED.matcher(rest).find() ? rest : text;
  }

  /** A citation's journal without the year behind it: {@code Memoirs (1843)}. */
  static String undated(String venue) {
    return YEAR_LAST.matcher(venue).replaceFirst("");
  }

  /** Whether volume or pages follow words that nothing parts: those of a venue, not of people. */
  static boolean phrase(String text) {
    int parted = 0;
    while (parted < text.length() && ",;&·|.".indexOf(text.charAt(parted)) < 0) {
      parted++;
    }
    if (!mayBePaged(text, Math.min(text.length(), parted + LONGEST_PART))) {
      return false;
    }
    Matcher tail = PAGED.matcher(text).useAnchoringBounds(false).useTransparentBounds(true);
    for (int i = 0; i <= Math.min(parted, text.length() - 1); i++) {
      if (begins(text.charAt(i)) && tail.region(i, text.length()).lookingAt()) {
        return i > 2 && text.indexOf(' ') < i;
      }
    }
    return false;
  }

  /** What {@link #BEGINNING} says of a character. */
  private static boolean begins(char c) {
    return c <= ' ' || ".,;(（–—-".indexOf(c) >= 0;
  }

  /** Whether a text is the name of a venue, perhaps with what follows one, and nothing else. */
  static boolean is(String text) {
    String words = withoutLead(text);
    return VenueName.mayBegin(words) && VenueName.is(alone(words));
  }
}
