package paperboy.person;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import paperboy.person.Lexicon.Kind;
import paperboy.text.LowerCase;

/**
 * A line of names, cleaned and cut at its separators.
 *
 * @param parts what stands between separators, in order
 * @param truncated whether the line said that it does not name everybody
 * @param text the line as it was cut, without brackets, marks and truncation
 */
record NameLine(List<Part> parts, boolean truncated, String text) {

  /** What joins a part to the one before it. */
  enum Joint {
    START,
    COMMA,
    /** A conjunction or an ideographic comma: never inside a name. */
    AND,
    /** A comma and a conjunction: {@code Lovelace, Ada, and Alan Turing}. */
    COMMA_AND,
    /** A semicolon or a bar: what stands on its two sides is written alike. */
    HARD
  }

  /** A stretch between separators. */
  record Part(Joint joint, Name name) {}

  /**
   * The end of a line that leaves people out: {@code " et al."}, {@code 等5人}, {@code ", and 5
   * others"}. It is looked for in the last {@link #TAIL} characters only.
   */
  private static final Pattern TRUNCATION = truncation();

  private static final int TAIL = 60;

  /** The last words of what {@link #TRUNCATION} looks for: few lines end in one. */
  private static final Set<String> LAST_WORDS =
      Stream.of(Kind.TRUNCATION, Kind.OTHERS)
          .flatMap(kind -> Lexicon.all(kind).stream())
          .map(NameLine::lastWord)
          .collect(Collectors.toUnmodifiableSet());

  private static final String ET_AL = " et al";

  private static final String COMMAS = ",，،﹐";
  private static final String HARD = ";；|•‖\n\t؛";

  /** {@code , ..., }, {@code , … } or {@code , ... & } within a list that goes on behind it. */
  private static final Pattern GAP =
      Pattern.compile(",\\s{0,2}(?:\\.{3}|…)\\s{0,2},?\\s{0,2}(?=[\\p{L}&])");

  /** A dash between spaces: {@code "A Karmakar - 2019"}. Names hold none. */
  private static final Pattern DASH = Pattern.compile("\\s[-–—]\\s");

  /** So many names between dashes are no accident. */
  private static final int DASHED = 3;

  /** More dashes are not looked at. */
  private static final int MOST = 60;

  /**
   * The line up to the first dash between spaces; what follows is a year, a venue, a place. Where
   * dashes part three names and more, they do what semicolons do, and commas among them.
   */
  static String beforeDash(String line) {
    if (!dashed(line)) {
      return line;
    }
    String[] parts = line.length() > 2000 ? new String[0] : DASH.split(line.strip(), MOST);
    if (parts.length >= DASHED && Arrays.stream(parts).allMatch(NameLine::named)) {
      return String.join("; ", parts).replace(',', ';');
    }
    Matcher dash = DASH.matcher(line);
    boolean some = dash.find() && !line.substring(0, dash.start()).isBlank();
    return some ? line.substring(0, dash.start()) : line;
  }

  /** Whether a part is whole names in capitals and nothing else: {@code Ada K. Lovelace}. */
  private static boolean named(String part) {
    List<Part> names = cut(Cleaning.of(composed(part)));
    return !names.isEmpty()
        && names.stream().map(Part::name).allMatch(name -> name.whole() && name.proper());
  }

  private static boolean dashed(String line) {
    return line.indexOf('-') > 0 || line.indexOf('–') > 0 || line.indexOf('—') > 0;
  }

  static NameLine of(String line) {
    String clean = Cleaning.of(composed(Literal.read(line)));
    int end = mayEndEarly(clean) ? truncation(clean) : beforePlace(clean);
    String all = withoutStop(clean.substring(0, end).strip());
    boolean gaps = all.contains("...") || all.indexOf('…') >= 0;
    String text = gaps ? GAP.matcher(all).replaceAll(", ") : all;
    boolean truncated = end < clean.length() || text.length() < all.length();
    return new NameLine(Workplaces.off(cut(text)), truncated, text);
  }

  /** The line up to {@code et al.} before where they work: {@code Lovelace et al., Yale}. */
  private static int beforePlace(String line) {
    int al = line.indexOf(ET_AL);
    int comma = al + ET_AL.length();
    comma += al > 0 && line.startsWith(".", comma) ? 1 : 0;
    boolean place =
        al > 0
            && line.startsWith(", ", comma)
            && line.length() - comma <= TAIL
            && line.indexOf(ET_AL, comma) < 0
            && one(cut(line.substring(comma)));
    return place ? al : line.length();
  }

  /** Whether parts are one, which may be a place. */
  private static boolean one(List<Part> parts) {
    return parts.size() == 1 && parts.get(0).name().place();
  }

  /** Where a line says that it leaves people out; its end where it does not. */
  private static int truncation(String line) {
    int from = Math.max(0, line.length() - TAIL);
    Matcher tail = TRUNCATION.matcher(line).region(from, line.length());
    return tail.find() ? tail.start() : line.length();
  }

  /** With letters and accents as one; nothing below U+0300 can be anything else. */
  private static String composed(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) >= 0x300) {
        return Normalizer.normalize(line, Normalizer.Form.NFC);
      }
    }
    return line;
  }

  /** Whether a line's last word, or its end in scripts without spaces, may end it early. */
  static boolean mayEndEarly(String line) {
    int tail = Math.max(0, line.length() - TAIL);
    if (line.indexOf("..", tail) >= 0 || line.indexOf('…', tail) >= 0) {
      return true;
    }
    String last = lastWord(line);
    return !last.isEmpty()
        && (LAST_WORDS.contains(last)
            || Word.unspaced(last.codePointBefore(last.length()))
                && LAST_WORDS.stream().anyMatch(word -> !word.isEmpty() && last.endsWith(word)));
  }

  /** The last word in lower case, without the marks and figures around it; empty without one. */
  private static String lastWord(String line) {
    int end = line.length();
    while (end > 0 && " .,;。，；…\u00a0\t\n".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = end;
    while (start > 0
        && end - start < TAIL
        && " ,，+\u00a0\t\n".indexOf(line.charAt(start - 1)) < 0) {
      start--;
    }
    while (start < end && Character.isDigit(line.charAt(start))) {
      start++;
    }
    return LowerCase.of(line.substring(start, end));
  }

  /** Without the full stop of a sentence; that of an initial or of {@code Jr.} stays. */
  private static String withoutStop(String text) {
    int last = text.length() - 1;
    if (last < 3 || ".。".indexOf(text.charAt(last)) < 0) {
      return text;
    }
    boolean word = Character.isLowerCase(text.charAt(last - 1)) || text.charAt(last) == '。';
    boolean suffix = Lexicon.has(Kind.SUFFIX, text.substring(last - 2, last));
    return word && !suffix ? text.substring(0, last) : text;
  }

  private static Pattern truncation() {
    String phrases =
        Lexicon.all(Kind.TRUNCATION).stream()
            .sorted((a, b) -> b.length() - a.length())
            .map(NameLine::bounded)
            .collect(Collectors.joining("|"));
    String others =
        Lexicon.all(Kind.OTHERS).stream().map(Pattern::quote).collect(Collectors.joining("|"));
    String and =
        Lexicon.all(Kind.AND).stream().map(Pattern::quote).collect(Collectors.joining("|"));
    String number = "\\s*+\\d{1,5}+\\s*+(?:" + others + ")";
    return Pattern.compile(
        "(?:(?:%s)(?:%s)?+|(?:\\s(?:%s)|[,，+])%s(?:\\s(?:%s))?+)[\\s.,;。，；]*+\\z"
            .formatted(phrases, number, and, number, others),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /**
   * The phrase behind a space or mark, unless its script has no spaces; the syllable {@code ら}
   * behind none of its own kind, as names end in it: {@code さくら}.
   */
  private static String bounded(String phrase) {
    if (phrase.codePointCount(0, phrase.length()) == 1
        && Character.UnicodeScript.of(phrase.codePointAt(0)) == Character.UnicodeScript.HIRAGANA) {
      return "(?<!\\p{IsHiragana})" + Pattern.quote(phrase);
    }
    boolean free = Word.unspaced(phrase.codePointAt(0)) && phrase.codePointAt(0) < 0xAC00;
    boolean sign = !Character.isLetter(phrase.codePointAt(0));
    return (free || sign ? "" : "(?<![\\p{L}\\p{M}])") + Pattern.quote(phrase);
  }

  private static List<Part> cut(String text) {
    List<Part> parts = new ArrayList<>();
    Joint joint = Joint.START;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      Joint next = i == text.length() ? Joint.HARD : separator(text, i);
      if (next != null) {
        Conjunctions.cut(text.substring(start, i), joint, parts);
        joint = parts.isEmpty() ? Joint.START : stronger(joint, next, i == start);
        start = i + 1;
      }
    }
    return parts;
  }

  /** Of separators with nothing between them the harder counts. */
  private static Joint stronger(Joint before, Joint next, boolean empty) {
    return empty && before == Joint.HARD ? before : next;
  }

  private static Joint separator(String text, int i) {
    char c = text.charAt(i);
    if (Cleaning.plain(c)) {
      return null;
    }
    if (COMMAS.indexOf(c) >= 0) {
      return Joint.COMMA;
    }
    if (c == '、') {
      return Joint.AND;
    }
    boolean spaced =
        i > 0 && i + 1 < text.length() && text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ';
    return HARD.indexOf(c) >= 0 || (spaced && "/·・".indexOf(c) >= 0) ? Joint.HARD : null;
  }
}
