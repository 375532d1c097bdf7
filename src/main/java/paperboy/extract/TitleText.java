package paperboy.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes off a printed title what is not part of it. */
final class TitleText {

  /** {@code [PDF]}, {@code (arXiv)}, {@code 【代码】} at either end; what is inside must be a label. */
  private static final Pattern TAIL =
      Pattern.compile("\\s{0,4}[\\[(（【]{1,2}([^\\[\\](（【】)）]{0,70})[\\])）】]{1,2}[\\s,.;|]{0,4}$");

  /** More than a pair of brackets with what they may hold. */
  private static final int LONGEST_TAIL = 90;

  private static final Pattern FRONT =
      Pattern.compile("^[\\[(（【]([^\\[\\](（【】)）]{1,40})[\\])）】]\\s{0,4}");

  /** {@code (2026-08-22)}, {@code [2019]}, {@code (Lovelace et al., ACL 2019)} at the end. */
  private static final Pattern DATED =
      Pattern.compile("(?:.{0,60}[^\\d-–])?(?:19|20)\\d{2}[a-z]?(?:[-/.]\\d{1,2}){0,2}");

  /** {@code - arXiv}, {@code | OpenReview} at the end. */
  private static final Pattern SITE = Pattern.compile("\\s[-–—|·]\\s([\\w ]{2,20})$");

  private static final String[] PAIRS = {"《》", "“”", "\"\"", "「」", "『』", "«»", "„“", "‘’", "**"};

  private TitleText() {}

  /** {@code "1、 “LoRA” [PDF]"} without its number is {@code LoRA}. */
  static String bare(String printed) {
    String text = printed.strip();
    for (int round = 0; round < 4; round++) {
      String before = text;
      text = text.substring(Decoration.end(text, 0)).strip();
      text = unquoted(tail(front(text)));
      if (text.equals(before)) {
        break;
      }
    }
    return text;
  }

  private static String front(String text) {
    Matcher m = FRONT.matcher(text);
    return m.find() && Label.named(m.group(1)) != null && m.end() < text.length()
        ? text.substring(m.end())
        : text;
  }

  private static String tail(String text) {
    Matcher m = TAIL.matcher(text).region(Math.max(0, text.length() - LONGEST_TAIL), text.length());
    if (m.find() && m.start() > 0) {
      String inside = m.group(1).strip();
      if (inside.isEmpty()
          || Label.named(inside) != null
          || DATED.matcher(inside).matches()
          || Venue.venue(inside)) {
        return text.substring(0, m.start()).strip();
      }
    }
    Matcher site = SITE.matcher(text);
    if (site.find() && Label.named(site.group(1)) != null) {
      return text.substring(0, site.start()).strip();
    }
    return withoutStop(text.replaceFirst("[\\s:：|,，;；、\\-–—]{1,8}$", ""));
  }

  /**
   * {@code Segment Anything.} without its full stop; {@code … in the U.S.} and {@code …} keep
   * theirs.
   */
  private static String withoutStop(String text) {
    int last = text.length() - 1;
    boolean stop = last > 0 && (text.charAt(last) == '.' || text.charAt(last) == '。');
    int word = text.lastIndexOf(' ', last) + 1;
    int first = stop ? text.indexOf(text.charAt(last), word) : -1;
    return stop && first == last ? text.substring(0, last) : text;
  }

  private static String unquoted(String text) {
    for (String pair : PAIRS) {
      int last = text.length() - 1;
      if (last > 1 && text.charAt(0) == pair.charAt(0) && text.indexOf(pair.charAt(1), 1) == last) {
        return text.substring(1, last).strip();
      }
    }
    return text;
  }
}
