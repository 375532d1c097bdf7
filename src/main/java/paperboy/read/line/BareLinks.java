package paperboy.read.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses printed in plain text, made links. */
public final class BareLinks {
  /**
   * {@code https://example.org/a}, {@code www.example.org}, {@code doi:10.1000/182}, {@code
   * arxiv.org/abs/2406.15877}; whatever is not ASCII ends them, and nobody prints longer ones.
   */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<![\\w@./-])(?:https?://[\\x21-\\x7E&&[^<>\"`|]]{1,2000}+"
              + "|www\\.[a-z0-9-]{1,60}\\.[\\x21-\\x7E&&[^<>\"`|]]{1,2000}+"
              + "|doi:\\s?10\\.\\d{4,9}/[\\x21-\\x7E&&[^<>\"`|]]{1,2000}+"
              + "|[a-z0-9-]{1,60}(?:\\.[a-z0-9-]{1,60}){0,4}\\.(?:org|com|net|edu|io|dev|cn)/[\\x21-\\x7E&&[^<>\"`|]]{1,2000}+)",
          Pattern.CASE_INSENSITIVE);

  private static final String TRAILING = ".,;:!?'*_~";

  private BareLinks() {}

  /**
   * Writes text with its addresses as links: {@code see https://arxiv.org/abs/2406.15877.} links up
   * to the last digit. Text that is a link already is left alone.
   *
   * @param text as in the source
   * @param style how it is set
   * @param from where its first printed character stands in the source
   * @param to where its last one ends there
   */
  public static void write(String text, Style style, int from, int to, BlockWriter writer) {
    if (style.href() != null || !mayHold(text)) {
      writer.text(text, style, from, to);
      return;
    }
    Matcher address = ADDRESS.matcher(text);
    int done = 0;
    while (address.find(done)) {
      int end = end(text, address.start(), address.end());
      writer.text(text.substring(done, address.start()), style, from, to);
      String printed = text.substring(address.start(), end);
      writer.text(printed, style.to(href(printed)), from, to);
      done = end;
    }
    writer.text(text.substring(done), style, from, to);
  }

  /** Whether a text holds what every address does: a slash, or {@code www.}. */
  private static boolean mayHold(String text) {
    if (text.indexOf('/') >= 0) {
      return true;
    }
    for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
      if (text.regionMatches(true, dot - 3, "www", 0, 3)) {
        return true;
      }
    }
    return false;
  }

  /** Leaves out closing punctuation, and brackets that were opened before the address. */
  private static int end(String text, int start, int end) {
    int last = end;
    while (last > start + 1) {
      char c = text.charAt(last - 1);
      boolean unopened =
          c == ')' && opens(text, start, last, '(') < opens(text, start, last, ')')
              || c == ']' && opens(text, start, last, '[') < opens(text, start, last, ']')
              || c == '}';
      if (TRAILING.indexOf(c) < 0 && !unopened) {
        return last;
      }
      last--;
    }
    return last;
  }

  private static long opens(String text, int from, int to, char bracket) {
    return text.substring(from, Math.min(to, from + 2000))
        .chars()
        .filter(c -> c == bracket)
        .count();
  }

  private static String href(String printed) {
    boolean complete =
        printed.regionMatches(true, 0, "http", 0, 4) && printed.contains("://")
            || printed.regionMatches(true, 0, "doi:", 0, 4);
    return complete ? printed : "https://" + printed;
  }
}
