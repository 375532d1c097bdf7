package paperboy.read.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks of other dialects that print nothing, overwritten with spaces so that positions stay.
 * Fenced code is left alone.
 */
final class ForeignMarks {
  /**
   * Lines without text: Pandoc's {@code ::: {.note}}, Jekyll's {@code {% include x %}} and {@code
   * {: .wide}}, Hugo's {@code {{< figure >}}}, {@code [TOC]}, {@code [[_TOC_]]}, lone backslashes.
   */
  private static final Pattern LINE =
      Pattern.compile(
          "[ \\t]{0,8}(?::{3,}[^\\r\\n]{0,200}|\\{%[^\\r\\n]{0,300}%\\}|\\{:[^\\r\\n]{0,300}\\}"
              + "|\\{\\{[<%][^\\r\\n]{0,300}[>%]\\}\\}|\\[\\[?_?TOC_?\\]?\\]|\\\\{1,2})[ \\t\\r]{0,8}",
          Pattern.CASE_INSENSITIVE);

  /** A heading's attributes: {@code ## Vision {#vision .unnumbered}}. */
  private static final Pattern ATTRIBUTES =
      Pattern.compile(
          "^[ ]{0,3}#{1,6}\\s[^\\r\\n]{0,500}?(\\{[:#.][^{}\\r\\n]{0,200}\\}[ \\t\\r]{0,8})$");

  /** Line breaks alone on a line, which would make the lines after them raw HTML: {@code <br>}. */
  private static final Pattern BREAK =
      Pattern.compile("[ \\t]{0,3}(?:<br\\s{0,3}/?>[ \\t\\r]{0,8}){1,9}", Pattern.CASE_INSENSITIVE);

  private static final Pattern RAW =
      Pattern.compile(
          "\\s{0,20}</?(?:table|tbody|thead|tr|td|th|div|p|ul|ol|li|dl|dt|dd|details|summary|section"
              + "|article|center|blockquote|figure|figcaption|img|h[1-6])[\\s>/]",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern FENCE =
      Pattern.compile("[ \\t>]{0,12}(`{3,}|~{3,})[^`\\r\\n]{0,200}");

  private ForeignMarks() {}

  /** The text with such marks blanked; equally long. */
  static String blanked(String text) {
    StringBuilder blanked = new StringBuilder(text);
    String fence = null;
    int begin = FrontMatter.end(text);
    for (int i = 0; i < begin; i++) {
      blanked.setCharAt(i, " \r\n".indexOf(text.charAt(i)) < 0 ? ' ' : text.charAt(i));
    }
    while (begin < text.length()) {
      int end = text.indexOf('\n', begin);
      end = end < 0 ? text.length() : end;
      String line = text.substring(begin, end);
      Matcher mark = FENCE.matcher(line);
      if (mark.lookingAt()) {
        String sign = mark.group(1).substring(0, 3);
        fence = fence == null ? sign : sign.equals(fence) ? null : fence;
      } else if (fence == null) {
        if (BREAK.matcher(line).matches() && !raw(text, end + 1)) {
          blank(blanked, begin, end);
        }
        blank(line, begin, blanked);
      }
      begin = end + 1;
    }
    return blanked.toString();
  }

  /** Whether raw HTML goes on at a position: {@code <td>}; inline tags begin text as well. */
  private static boolean raw(String text, int at) {
    return RAW.matcher(text).region(Math.min(at, text.length()), text.length()).lookingAt();
  }

  private static void blank(String line, int begin, StringBuilder text) {
    Matcher attributes = ATTRIBUTES.matcher(line);
    if (LINE.matcher(line).matches()) {
      blank(text, begin, begin + line.length());
    } else if (attributes.matches()) {
      blank(text, begin + attributes.start(1), begin + attributes.end(1));
    }
  }

  private static void blank(StringBuilder text, int from, int to) {
    for (int i = from; i < to; i++) {
      text.setCharAt(i, text.charAt(i) == '\r' ? '\r' : ' ');
    }
  }
}
