package paperboy.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paperboy.document.Span;
import paperboy.person.People;
import paperboy.title.VenueName;

/**
 * A line of names, alone or with where and when behind them: {@code A Lovelace, C Babbage - Nature,
 * 1843}; {@code A. Lovelace and C. Babbage, NeurIPS 1843}.
 *
 * @param names the names as printed
 * @param rest what follows them; empty when nothing does
 */
record Byline(String names, String rest) {

  /** From here on a text is a list of names rather than something else. */
  static final double LIKELY = 0.55;

  /** Where other items of the run have names, less is proof enough. */
  private static final double EXPECTED = 0.3;

  private static final Once<Line, Byline> BYLINE = new Once<>(line -> of(line, LIKELY));
  private static final Once<Line, Byline> EXPECTANT = new Once<>(line -> of(line, EXPECTED));
  private static final Once<Title, Byline> AFTER = new Once<>(Byline::readAfter);

  private static final int LONGEST = 600;

  /** What may part names from anything: {@code - }, {@code | }, {@code ; }. */
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s[-–—|·•]\\s|[;；]\\s|,\\sin:?\\s(?=\\p{Lu})");

  /** What may part names from anything but people: {@code - }, {@code | }. */
  private static final Pattern BAR = Pattern.compile("\\s[-–—|·•]\\s");

  /** {@code , DOI: 10.…} behind names and venue. */
  private static final Pattern IDENTIFIER =
      Pattern.compile(
          "[,.;]?\\s{0,2}\\bdoi\\s?:.{0,200}$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** No more places where names may end are looked at. */
  private static final int MOST_CUTS = 40;

  private static final Pattern EDGES =
      Pattern.compile("^[\\s,，.。;:：|*_(（\\[–—-]{1,6}|[\\s,，.。;)）\\]]{1,6}$");

  /** The same, to be taken off at both ends. */
  private static final Edges AROUND =
      new Edges(Edges.SPACES + ",，.。;:：|*_(（[–—-", Edges.SPACES + ",，.。;)）]", 6);

  /** {@code Jonathan Ho et al.}. */
  private static final Pattern ETAL =
      Pattern.compile(
          "\\s*\\p{Lu}[\\p{L}.'’-]*(?:\\s\\p{Lu}[\\p{L}.'’-]*){0,4}(?:,?\\set al\\.?|\\s?(?:ら|ほか|他|等|外))\\s*");

  /** {@code (DeepMind)} behind names. */
  private static final Pattern BRACKETS = Pattern.compile("\\s?\\([^()]{1,40}\\)$");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /** Reads a line; null when it does not begin with names. */
  static Byline of(Line line) {
    return BYLINE.of(line);
  }

  /** The same where names are expected, so that less is proof enough. */
  static Byline expected(Line line) {
    return EXPECTANT.of(line);
  }

  private static Byline of(Line line, double likely) {
    return of(line, Affiliations.off(line.said().strip()), line.lead, likely);
  }

  /** Whether a line is short names and nothing else: {@code Lovelace et al.}, {@code A & B}. */
  static boolean brief(Line line) {
    return line.anchors.isEmpty()
        && line.text.length() < 80
        && (People.families(line.words())
            || ETAL.matcher(BRACKETS.matcher(line.words()).replaceAll("")).matches());
  }

  /** What follows a title in its own line; null when it does not begin with names. */
  static Byline after(Title title) {
    return AFTER.of(title);
  }

  private static Byline readAfter(Title title) {
    Byline styled = StyledNames.after(title);
    if (styled != null) {
      return styled;
    }
    Line line = title.line();
    String text = line.text.substring(title.to());
    Matcher edge = EDGES.matcher(text);
    int from = edge.lookingAt() ? edge.end() : 0;
    return of(line, text.substring(from), title.to() + from, LIKELY);
  }

  private static Byline of(Line line, String text, int from, double likely) {
    String bare = Credits.withoutLead(text.strip());
    int start = from + text.indexOf(bare);
    String words = bare.indexOf(':') < 0 ? bare : IDENTIFIER.matcher(bare).replaceFirst("");
    if (words.length() > LONGEST) {
      return People.likeness(words) >= likely ? new Byline(words, "") : null;
    }
    if (Imprint.phrase(words)) {
      return null;
    }
    Byline placed = beforeImprint(words, likely);
    placed = placed == null ? eitherWay(words, likely) : placed;
    if (placed != null) {
      return placed;
    }
    if (words.indexOf(';') > 0 && People.likeness(words) >= LIKELY) {
      return new Byline(words, "");
    }
    Matcher m = separated(words) ? SEPARATOR.matcher(words) : null;
    if (m != null
        && m.find()
        && m.start() > 2
        && People.likeness(words.substring(0, m.start())) >= likely) {
      return new Byline(words.substring(0, m.start()), words.substring(m.end()).strip());
    }
    Byline cut = atCuts(words, cuts(line, start, words), likely);
    if (cut != null) {
      return cut;
    }
    return People.likeness(words) >= likely || ETAL.matcher(words).matches()
        ? new Byline(words, "")
        : null;
  }

  /** Whether a text holds a sign that {@link #SEPARATOR} looks for: few do. */
  private static boolean separated(String words) {
    for (int i = 0; i < words.length(); i++) {
      boolean mark =
          switch (words.charAt(i)) {
            case '-' -> i > 0 && words.charAt(i - 1) <= ' ';
            case '–', '—', '|', '·', '•', ';', '；' -> true;
            default -> false;
          };
      if (mark) {
        return true;
      }
    }
    return words.indexOf(',') >= 0 && words.indexOf("in", words.indexOf(',')) > 0;
  }

  /** {@code Ada Lovelace; Charles Babbage — ICML 2024}: names before a sure venue. */
  private static Byline beforeImprint(String words, double likely) {
    if (!separated(words)) {
      return null;
    }
    Matcher m = SEPARATOR.matcher(words);
    while (m.find()) {
      String rest = words.substring(m.end()).strip();
      if (m.start() > 2
          && Imprint.is(rest)
          && People.likeness(words.substring(0, m.start())) >= likely) {
        return new Byline(words.substring(0, m.start()), rest);
      }
    }
    return null;
  }

  /**
   * Names before where and when, a sure venue before any cut that leaves a year. Few cuts leave
   * either, so names, which are dear to weigh, are looked for only there.
   */
  private static Byline atCuts(String words, List<Integer> cuts, double likely) {
    Byline dated = null;
    for (int cut : cuts) {
      String rest = AROUND.off(words.substring(cut));
      boolean sure = Imprint.is(rest);
      boolean told = sure || dated == null && where(rest);
      if (told && People.likeness(words.substring(0, cut)) >= likely) {
        dated = new Byline(words.substring(0, cut), rest);
        if (sure) {
          return dated;
        }
      }
    }
    return dated;
  }

  /** {@code NeurIPS 2020 · Ada Lovelace et al.}: two or three parts, one a venue, one names. */
  private static Byline eitherWay(String words, double likely) {
    String[] parts = separated(words) ? BAR.split(words, 4) : new String[0];
    if (parts.length < 2) {
      return null;
    }
    String names = null;
    String where = null;
    for (String part : parts) {
      if (where == null && VenueName.is(part.strip())) {
        where = part.strip();
      } else if (names == null
          && (People.likeness(part) >= likely || ETAL.matcher(part).matches())) {
        names = part;
      }
    }
    return names != null && where != null ? new Byline(names, where) : null;
  }

  /**
   * Places where names may end: at marks, and where a style begins or ends. The last comes first,
   * because names may stand on both sides of an earlier one.
   */
  private static List<Integer> cuts(Line line, int from, String words) {
    List<Integer> cuts = new ArrayList<>();
    int at = -from;
    for (Span span : line.block.spans()) {
      at += span.text().length();
      if (at > 3 && at < words.length()) {
        cuts.add(at);
      }
    }
    for (int i = 4; i < words.length() && cuts.size() < MOST_CUTS; i++) {
      if (marked(words, i)) {
        cuts.add(i);
      }
    }
    return cuts.stream().distinct().sorted(Comparator.reverseOrder()).toList();
  }

  /** What may part names from a venue or a year: {@code , }, {@code . }, {@code (}. */
  private static boolean marked(String words, int i) {
    char c = words.charAt(i);
    boolean more = i + 1 < words.length();
    return switch (c) {
      case ',', '，', '.', '。' -> more && words.charAt(i + 1) <= ' ';
      case '(', '（', '[' -> words.charAt(i - 1) > ' ';
      default -> c <= ' ' && more && "(（[".indexOf(words.charAt(i + 1)) >= 0;
    };
  }

  /** Whether a text tells where or when a paper appeared, and nothing else. */
  private static boolean where(String rest) {
    return rest.length() > 2
        && rest.length() < 90
        && (VenueName.preprint(rest) || YEAR.matcher(rest).find() && TitleShape.words(rest) <= 8);
  }
}
