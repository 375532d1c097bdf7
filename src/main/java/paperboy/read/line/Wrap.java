package paperboy.read.line;

import java.util.List;

/**
 * The width a text was wrapped to, if it was. Whoever wraps greedily leaves a trace: each line's
 * end plus the next line's first word would not have fitted. Lines that begin something of their
 * own tell nothing.
 */
public final class Wrap {
  /** Narrower columns are verse, wider ones no wrapping. */
  static final int NARROWEST = 40;

  static final int WIDEST = 140;

  /** The least and the greatest width that explain the lines equally well; 0 for none. */
  private final int width;

  private final int widest;
  private final int pairs;
  private final int explained;

  private Wrap(int width, int widest, int pairs, int explained) {
    this.width = width;
    this.widest = widest;
    this.pairs = pairs;
    this.explained = explained;
  }

  /**
   * Finds the width that explains the line ends best.
   *
   * @param lines the text's lines; blank ones part paragraphs
   */
  public static Wrap of(List<String> lines) {
    int[] votes = new int[WIDEST + 2];
    int pairs = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      String line = lines.get(i);
      String next = lines.get(i + 1);
      if (tells(line, next)) {
        pairs++;
        vote(votes, columns(line.stripTrailing()), needed(line, next));
      }
    }
    return best(votes, pairs);
  }

  /** Whether the text is wrapped at all. */
  public boolean wrapped() {
    return width > 0;
  }

  /** The same, but only on strong evidence, for lines whose ends somebody asked for. */
  public boolean surelyWrapped() {
    return wrapped() && explained >= 4 && explained * 10L >= pairs * 8L;
  }

  /** Whether the line went on in the next one, because its first word did not fit any more. */
  public boolean joins(String line, String next) {
    return full(line, next) && !LineStart.own(next);
  }

  /** The same, for prose that may begin a line with what looks like a label. */
  public boolean joinsProse(String line, String next) {
    return full(line, next) && !LineStart.marked(next);
  }

  private boolean full(String line, String next) {
    return wrapped() && columns(line.stripTrailing()) <= widest && needed(line, next) > width;
  }

  private static boolean tells(String line, String next) {
    return !line.isBlank() && !next.isBlank() && !LineStart.own(next) && !LineStart.own(line);
  }

  /** A line of {@code has} columns whose continuation needed {@code needs} allows these widths. */
  private static void vote(int[] votes, int has, int needs) {
    int from = Math.max(NARROWEST, has);
    int to = Math.min(WIDEST, needs - 1);
    if (from <= to) {
      votes[from]++;
      votes[to + 1]--;
    }
  }

  private static Wrap best(int[] votes, int pairs) {
    int best = 0;
    int width = 0;
    int widest = 0;
    int sum = 0;
    for (int w = NARROWEST; w <= WIDEST; w++) {
      sum += votes[w];
      if (sum > best) {
        best = sum;
        width = w;
      }
      widest = sum == best ? w : widest;
    }
    boolean enough = best >= 2 && best * 10L >= pairs * 6L;
    return new Wrap(enough ? width : 0, widest, pairs, best);
  }

  /** What joins two lines: a space, but nothing at a hyphen or between Chinese characters. */
  public static String joint(String line, String next) {
    String left = line.stripTrailing();
    String right = next.stripLeading();
    if (left.isEmpty() || right.isEmpty()) {
      return "";
    }
    char last = left.charAt(left.length() - 1);
    char first = right.charAt(0);
    boolean hyphen =
        last == '-'
            && left.length() > 1
            && Character.isLetter(left.charAt(left.length() - 2))
            && Character.isLowerCase(first);
    return hyphen || Glyphs.unspaced(last) && Glyphs.unspaced(first) ? "" : " ";
  }

  /** The columns that the line with the next one's first word would have taken. */
  static int needed(String line, String next) {
    String word = firstWord(next.strip());
    boolean unspaced = !word.isEmpty() && Glyphs.unspaced(word.charAt(0));
    return columns(line.stripTrailing()) + (unspaced ? 0 : 1) + columns(word);
  }

  private static String firstWord(String line) {
    int end = 0;
    while (end < line.length() && !Glyphs.space(line.charAt(end))) {
      if (Glyphs.unspaced(line.charAt(end))) {
        return line.substring(0, Math.max(1, end));
      }
      end++;
    }
    return line.substring(0, end);
  }

  /** Chinese and Japanese characters take two columns. */
  static int columns(String text) {
    int columns = text.length();
    for (int i = 0; i < text.length(); i++) {
      columns += Glyphs.unspaced(text.charAt(i)) ? 1 : 0;
    }
    return columns;
  }
}
