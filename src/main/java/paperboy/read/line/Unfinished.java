package paperboy.read.line;

import java.util.List;
import java.util.Set;
import paperboy.read.decode.Words;
import paperboy.text.LowerCase;

/**
 * Lines wrapped within a text that is not wrapped as a whole, as where a mail breaks long titles
 * but prints the rest line by line. Some show it by their words: they end in an article or a
 * preposition, or the next one begins in lower case. The column they share tells the others.
 */
public final class Unfinished {
  private static final Set<String> LAST = Words.in(Unfinished.class, "unfinished-words.txt");
  private static final Set<String> BYLINE = Words.in(Unfinished.class, "byline-words.txt");

  /** Fewer lines show no column. */
  private static final int LINES = 2;

  /** The widest column that their next words would not have fitted. */
  private final int widest;

  private final boolean shared;

  private Unfinished(int narrowest, int widest, int lines) {
    this.widest = widest;
    this.shared = lines >= LINES && narrowest <= widest && narrowest >= Wrap.NARROWEST;
  }

  /** Looks for such lines; blank ones part paragraphs. */
  public static Unfinished of(List<String> lines) {
    int narrowest = 0;
    int widest = Wrap.WIDEST;
    int found = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      String line = lines.get(i);
      String next = lines.get(i + 1);
      if (free(line, next) && shows(line, next)) {
        narrowest = Math.max(narrowest, Wrap.columns(line.stripTrailing()));
        widest = Math.min(widest, Wrap.needed(line, next) - 1);
        found++;
      }
    }
    return new Unfinished(narrowest, widest, found);
  }

  /**
   * Whether the line went on in the next one: {@code Results of Two} before {@code Long Years},
   * where no column of the others would have held {@code Long}.
   */
  public boolean joins(String line, String next) {
    return shared
        && free(line, next)
        && Wrap.columns(line.stripTrailing()) <= widest
        && (shows(line, next) || plain(next) && Wrap.needed(line, next) > widest);
  }

  private static boolean free(String line, String next) {
    return !line.isBlank()
        && !next.isBlank()
        && Wrap.columns(line.strip()) * 10 >= Wrap.NARROWEST * 6
        && !LineStart.own(next.strip())
        && !LineStart.address(line.strip());
  }

  /** A line of names, or of a journal and its year, begins something of its own. */
  private static boolean plain(String next) {
    return next.chars().noneMatch(c -> ",;.(".indexOf(c) >= 0 || Character.isDigit(c));
  }

  private static boolean shows(String line, String next) {
    String text = next.strip();
    boolean lower = Character.isLowerCase(text.codePointAt(0)) && !BYLINE.contains(first(text));
    return lower || LAST.contains(last(line.strip()));
  }

  private static String first(String text) {
    int space = text.indexOf(' ');
    return space < 0 ? text : text.substring(0, space);
  }

  private static String last(String text) {
    return LowerCase.of(text.substring(text.lastIndexOf(' ') + 1));
  }
}
