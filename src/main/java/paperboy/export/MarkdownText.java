package paperboy.export;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain text as CommonMark that renders to that very text. A character is escaped only where it
 * would otherwise mean something, so that the file reads well unrendered: {@code x < y} and {@code
 * snake_case} stay, {@code <b>} becomes {@code \<b>}. What template languages of site generators
 * would run ({@code {{…}}}, {@code {%…%}}) is escaped as well.
 */
public final class MarkdownText {

  /** A character reference: {@code &amp;} or {@code &#x27;}. */
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

  /** The beginning of a heading: {@code ## }; of a list item: {@code - } or {@code 12. }. */
  private static final Pattern OPENING =
      Pattern.compile("(?:#{1,6}|[-+*]|[0-9]{1,9}(?=[.)]))([.)]?)(?:\\s|$)");

  /** A whole line that rules off, underlines or divides a table: {@code ---}, {@code |:-|-:|}. */
  private static final Pattern RULE = Pattern.compile("(?:[-:|\\s]++|=++\\s*+|[_\\s]++)");

  /** The box of a task list: {@code [x]}. */
  private static final Pattern TASK = Pattern.compile("\\[[ xX]](?:\\s|$)");

  private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private final String text;
  private final StringBuilder out = new StringBuilder();

  /** Whether every bracket is escaped. */
  private final boolean brackets;

  private MarkdownText(String text, boolean brackets) {
    this.text = text.strip();
    this.brackets = brackets;
  }

  /** Text inside a line, such as a heading's: {@code C #} → {@code C \#}. */
  public static String inline(String text) {
    return new MarkdownText(text, false).escaped();
  }

  /** A line of its own, which must not open a block: {@code 1. May} → {@code 1\. May}. */
  public static String line(String text) {
    String stripped = text.strip();
    String inline = inline(stripped);
    if (stripped.isEmpty()) {
      return inline;
    }
    Matcher opening = OPENING.matcher(inline);
    if (opening.lookingAt()) {
      int at = opening.group(1).isEmpty() ? 0 : opening.start(1);
      return inline.substring(0, at) + "\\" + inline.substring(at);
    }
    return opensBlock(stripped) ? "\\" + inline : inline;
  }

  /** The words of a link, where no bracket may stand bare. */
  public static String label(String text) {
    return new MarkdownText(text, true).escaped();
  }

  private static boolean opensBlock(String line) {
    return line.startsWith(">")
        || line.startsWith(":::")
        || RULE.matcher(line).matches()
        || TASK.matcher(line).lookingAt();
  }

  private String escaped() {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '_') {
        i = underscores(i);
      } else {
        if (special(i)) {
          out.append('\\');
        }
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }

  /** Copies a run of underscores, bare inside a word or alone, and gives the index of its last. */
  private int underscores(int from) {
    int to = runEnd(from);
    boolean inWord = Character.isLetterOrDigit(at(from - 1)) && Character.isLetterOrDigit(at(to));
    boolean bare = inWord || blank(from - 1) && blank(to);
    out.append((bare ? "_" : "\\_").repeat(to - from));
    return to - 1;
  }

  private boolean special(int i) {
    return switch (text.charAt(i)) {
      case '\\' -> i + 1 == text.length() || PUNCTUATION.indexOf(at(i + 1)) >= 0;
      case '`' -> true;
      case '*' -> !(blank(i - 1) && blank(i + 1));
      case '~' -> !(blank(i - 1) && at(i + 1) != '~');
      case '[' -> brackets || at(i + 1) == '[' || at(i + 1) == '^';
      case ']' -> brackets || "([:{".indexOf(at(i + 1)) >= 0;
      case '<' -> Character.isLetter(at(i + 1)) || "/!?".indexOf(at(i + 1)) >= 0;
      case '&' -> REFERENCE.matcher(text).region(i, text.length()).lookingAt();
      case '{' -> at(i - 1) == '{';
      case '%' -> at(i - 1) == '{' || at(i - 1) == '<';
      case '#' -> at(i - 1) == '{' || closesHeading(i);
      default -> false;
    };
  }

  /** Whether a run of number signs ends the text after a space. */
  private boolean closesHeading(int i) {
    return blank(i - 1) && runEnd(i) == text.length();
  }

  /** The index behind a run of one character. */
  private int runEnd(int from) {
    int to = from;
    while (at(to) == text.charAt(from)) {
      to++;
    }
    return to;
  }

  private boolean blank(int i) {
    return at(i) == '\0' || Character.isWhitespace(at(i)) || Character.isSpaceChar(at(i));
  }

  /** The character there; NUL outside the text. */
  private char at(int i) {
    return i < 0 || i >= text.length() ? '\0' : text.charAt(i);
  }
}
