package paperboy.url;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Web addresses inside running text. */
public final class Addresses {

  /** Longer runs are no address a person printed; the rest is looked at as text of its own. */
  private static final int LONGEST = 4_096;

  /** {@code https://} or, where people leave that out, {@code arxiv.org/}. */
  private static final Pattern BEGINNING =
      Pattern.compile(
          "(?i)https?+:/{2}|(?<![\\w@./-])(?:[a-z0-9-]{1,63}+\\.){1,8}+[a-z]{2,24}+(?=[/])");

  /** {@code <693::AID-ASI4>}: the one place where an address holds angle brackets, SICI DOIs. */
  private static final Pattern SICI = Pattern.compile("<\\d{1,6}+:[^<>\\s]{1,40}+>");

  private static final String FORBIDDEN = " \"<>\\^`{|}";
  private static final String CLOSING_MARKS = ".,;:!?'*_~";

  private Addresses() {}

  /**
   * An address in a text.
   *
   * @param start where it begins, in UTF-16 units
   * @param end where it ends, exclusive
   * @param printed as printed; without a scheme where none was
   */
  public record Printed(int start, int end, String printed) {

    /** Whether it was printed with its scheme; without, it may be something else. */
    public boolean certain() {
      return hasScheme(printed);
    }
  }

  /**
   * All addresses of a text in order: {@code in("see arxiv.org/abs/2406.15877.")} is one, without
   * the full stop. A closing bracket that opens outside ends an address, as do letters beyond
   * ASCII, so that Chinese may follow without a space.
   */
  public static List<Printed> in(String text) {
    Objects.requireNonNull(text, "text");
    if (text.indexOf('/') < 0) {
      return List.of();
    }
    List<Printed> found = new ArrayList<>();
    Matcher beginning = BEGINNING.matcher(text);
    int from = 0;
    while (from < text.length() && beginning.find(from)) {
      int end = end(text, beginning.end());
      String printed = text.substring(beginning.start(), end);
      found.add(new Printed(beginning.start(), end, printed));
      from = Math.max(end, beginning.end());
    }
    return found;
  }

  /** With a scheme: {@code arxiv.org/abs/1} becomes {@code https://arxiv.org/abs/1}. */
  public static String absolute(String printed) {
    if (hasScheme(printed)) {
      return printed;
    }
    return printed.startsWith("//") ? "https:" + printed : "https://" + printed;
  }

  private static boolean hasScheme(String printed) {
    return printed.regionMatches(true, 0, "http://", 0, 7)
        || printed.regionMatches(true, 0, "https://", 0, 8);
  }

  private static int end(String text, int from) {
    int limit = Math.min(text.length(), from + LONGEST);
    Brackets brackets = new Brackets();
    Matcher sici = SICI.matcher(text);
    int at = from;
    while (at < limit) {
      if (text.charAt(at) == '<' && sici.region(at, text.length()).lookingAt()) {
        at = sici.end();
      } else if (allowed(text.charAt(at)) && brackets.accepts(text.charAt(at))) {
        at++;
      } else {
        break;
      }
    }
    while (at > from && CLOSING_MARKS.indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }

  private static boolean allowed(char c) {
    return c > ' ' && c < 127 && FORBIDDEN.indexOf(c) < 0;
  }
}
