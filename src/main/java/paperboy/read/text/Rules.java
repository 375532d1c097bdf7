package paperboy.read.text;

import java.util.regex.Pattern;

/** Lines that print no words: rules, and the lines under headings. */
final class Rules {
  /** One sign over and over: {@code -----}, {@code ═════}, {@code * * *}. */
  private static final Pattern RULE =
      Pattern.compile("\\s{0,40}([-=_*~#+.·•═─━—–◆☆★])(?:\\s{0,3}\\1){2,500}+\\s{0,40}");

  /** The fence of arXiv's mails: {@code \\}. */
  private static final Pattern FENCE = Pattern.compile("\\s{0,10}\\\\\\\\\\s{0,10}");

  private Rules() {}

  static boolean rule(String line) {
    return RULE.matcher(line).matches() || FENCE.matcher(line).matches();
  }

  /**
   * The level of the heading that a rule right under a line of text makes of it: 1 for {@code ===},
   * 2 for dashes about as long as the text; 0 for none.
   */
  static int underline(String rule, String text) {
    String line = rule.strip();
    int length = text.strip().length();
    if (line.isEmpty() || length == 0 || length > 120 || line.contains(" ")) {
      return 0;
    }
    boolean even = line.chars().allMatch(c -> c == line.charAt(0));
    boolean fitting = Math.abs(line.length() - length) <= Math.max(3, length / 5);
    return switch (line.charAt(0)) {
      case '=' -> even ? 1 : 0;
      case '-' -> even && fitting ? 2 : 0;
      default -> 0;
    };
  }
}
