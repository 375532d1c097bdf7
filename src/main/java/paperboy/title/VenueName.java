package paperboy.title;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paperboy.url.Lines;

/** Names of conferences and journals as digests print and abbreviate them. */
public final class VenueName {

  /** Longer texts are no names. */
  private static final int LONGEST = 160;

  private static final String DATED_ACRONYM =
      "(?:[A-Z][\\w&*+/-]{1,15}\\s){0,4}[A-Z][\\w&*+/-]{0,14}[A-Z][A-Za-z]{0,6}\\s?[-'’:,]?\\s?"
          + "(?:19|20)?\\d\\d";

  /** {@code CVPR 2021}, {@code NeurIPS'24}, {@code S&P 2022}. */
  private static final Pattern ACRONYM =
      Pattern.compile(DATED_ACRONYM + "(?:\\s?[-–:]?\\s?[A-Z][\\w ]{2,60})?");

  private static final String UP_TO_KIND =
      "(?:(?:[A-Z]\\w{1,20}|\\d{1,3}(?:st|nd|rd|th))\\s){0,5}"
          + "(?:Journal|Transactions|Proceedings|Letters|Conference|Workshop|Symposium|JOURNAL|TRANSACTIONS|PROCEEDINGS|CONFERENCE|(?<=[A-Za-z]\\s)(?:journal|transactions)\\s(?:of|on))";

  /** {@code Journal of Machine Learning Research}, {@code Physical Review Letters}. */
  private static final Pattern JOURNAL =
      Pattern.compile(
          UP_TO_KIND + "\\b(?:[\\w\\s,&'-]|\\.(?=\\d)){0,80}(?:\\s\\([A-Z]\\w{1,15}\\))?");

  /** {@code Phys. Rev. Lett.}, {@code J. Phys. Chem. Lett.}: words cut short as ISO 4 does. */
  private static final Pattern ABBREVIATED =
      Pattern.compile("(?:J\\.\\s)?(?:[A-Z][a-z]{1,10}\\.\\s?){2,6}[A-Z]?");

  /** What each of these begins with. */
  private static final Pattern SHAPED =
      Pattern.compile(
          DATED_ACRONYM + "|" + UP_TO_KIND + "|(?:J\\.\\s)?(?:[A-Z][a-z]{1,10}\\.\\s?){2}");

  /** {@code Findings of}, {@code Proc. of the} before a name. */
  private static final Pattern PART =
      Pattern.compile("^(?:Findings|Proc\\.|Proceedings)(?:\\sof)?(?:\\sthe)?\\s");

  /** {@code , 2017}, {@code (2017)} behind a name. */
  private static final Pattern YEAR = Pattern.compile(",?\\s\\(?(?:19|20)\\d\\d\\)?$");

  /** {@code 2018}, {@code , 2018}, {@code (2018}, {@code '18}: the first year behind a name. */
  private static final Pattern FIRST_YEAR =
      Pattern.compile("[\\s,(]{0,3}(?:(?:19|20)\\d\\d|['’]\\d\\d)(?!\\d)");

  /** {@code Reviews Physics} behind {@code Nature}: what a star of venues.txt lets follow. */
  private static final Pattern MORE =
      Pattern.compile("[A-Z]\\w{0,20}(?:\\s(?:&\\s)?\\w{1,20}){0,3}");

  /** {@code arXiv preprint}, {@code submitted to …}: there is no venue yet. */
  private static final Pattern PREPRINT =
      Pattern.compile(
          "(?=[apsumbcet])\\b(?:arxiv|preprint|submitted to|under review|medrxiv|biorxiv|psyarxiv|socarxiv|chemrxiv|edarxiv|techrxiv)(?![a-z])",
          Pattern.CASE_INSENSITIVE);

  /** Whole names. */
  private static final Set<String> NAMES = new HashSet<>();

  /** Names that others begin with: {@code "JAMA "}. */
  private static final List<String> FAMILIES;

  /** The first words of all of these, and of what may stand before them. */
  private static final Set<String> FIRST_WORDS =
      new HashSet<>(Set.of("The", "Findings", "Proc", "Proceedings"));

  static {
    List<String> lines = Lines.of(VenueName.class, "/paperboy/title/venues.txt");
    lines.stream().filter(line -> !line.endsWith("*")).map(VenueName::bare).forEach(NAMES::add);
    FAMILIES =
        lines.stream()
            .filter(line -> line.endsWith("*"))
            .map(line -> line.substring(0, line.length() - 1))
            .toList();
    NAMES.forEach(name -> FIRST_WORDS.add(firstWord(name)));
    FAMILIES.forEach(family -> FIRST_WORDS.add(firstWord(family)));
  }

  private VenueName() {}

  /**
   * Whether a text is the name of a venue and nothing else: {@code is("ICLR 2018")}, {@code
   * is("Nature Physics")}.
   */
  public static boolean is(String text) {
    String name = Objects.requireNonNull(text, "text").strip();
    if (name.length() > LONGEST) {
      return false;
    }
    String yearless = ends(name) ? YEAR.matcher(name).replaceFirst("") : name;
    boolean capital = !name.isEmpty() && name.charAt(0) >= 'A' && name.charAt(0) <= 'Z';
    boolean counted = !name.isEmpty() && name.charAt(0) >= '0' && name.charAt(0) <= '9';
    boolean named =
        known(yearless)
            || capital && (whole(yearless) || shaped(name))
            || counted && JOURNAL.matcher(name).matches();
    return named && !preprint(name);
  }

  /**
   * Whether the name of a venue may stand at the beginning of a text, whatever follows. Most texts
   * begin otherwise, and that is cheaper to see than where a name ends.
   */
  public static boolean mayBegin(String text) {
    String name = Objects.requireNonNull(text, "text").strip();
    return !name.isEmpty()
        && (FIRST_WORDS.contains(firstWord(name)) || SHAPED.matcher(name).lookingAt());
  }

  /**
   * The letters and figures a text begins with, stops left out: {@code PNAS} of {@code P.N.A.S.}.
   */
  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length()
        && (text.charAt(end) == '.' || Character.isLetterOrDigit(text.charAt(end)))) {
      end++;
    }
    return text.substring(0, end).replace(".", "");
  }

  /**
   * Whether a text begins with a name that stands in venues.txt, and a year follows: {@code
   * dated("ICLR 2018")}, {@code dated("ICDM2018")}, {@code dated("ACL, 2020")}.
   */
  public static boolean dated(String text) {
    String name = Objects.requireNonNull(text, "text").strip();
    Matcher year = FIRST_YEAR.matcher(name);
    return name.length() <= LONGEST && year.find() && known(name.substring(0, year.start()));
  }

  /** Whether a text in capitals is part of a known name, or cut short as names are. */
  private static boolean whole(String yearless) {
    Matcher part = PART.matcher(yearless);
    return part.lookingAt() && known(yearless.substring(part.end()))
        || yearless.indexOf('.') > 0 && ABBREVIATED.matcher(yearless).matches();
  }

  private static boolean shaped(String name) {
    return figure(name) && ACRONYM.matcher(name).matches() || JOURNAL.matcher(name).matches();
  }

  private static boolean figure(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= '0' && name.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /** Whether a year, perhaps in brackets, may stand last. */
  private static boolean ends(String name) {
    char last = name.isEmpty() ? ' ' : name.charAt(name.length() - 1);
    return last == ')' || last >= '0' && last <= '9';
  }

  /** Whether a text is a name that stands in venues.txt: {@code known("N. Engl. J. Med.")}. */
  private static boolean known(String name) {
    String bare = bare(name);
    if (NAMES.contains(bare)) {
      return true;
    }
    for (String family : FAMILIES) {
      if (bare.startsWith(family) && MORE.matcher(bare.substring(family.length())).matches()) {
        return true;
      }
    }
    return false;
  }

  private static String bare(String name) {
    String words = name.replace(".", "");
    return words.startsWith("The ") ? words.substring(4) : words;
  }

  /** Whether a text says that there is no venue yet: {@code arXiv preprint arXiv:2006.07054}. */
  public static boolean preprint(String text) {
    return signedPreprint(Objects.requireNonNull(text, "text")) && PREPRINT.matcher(text).find();
  }

  /** Whether a text holds a sign of {@link #PREPRINT}: few do, and that pattern asks every word. */
  private static boolean signedPreprint(String text) {
    for (int i = 0; i < text.length(); i++) {
      String sign =
          switch (text.charAt(i)) {
            case 'r', 'R' -> "rxiv";
            case 'p', 'P' -> "preprint";
            case 's', 'S' -> "submitted to";
            case 'u', 'U' -> "under review";
            default -> null;
          };
      if (sign != null && text.regionMatches(true, i, sign, 0, sign.length())) {
        return true;
      }
    }
    return false;
  }
}
