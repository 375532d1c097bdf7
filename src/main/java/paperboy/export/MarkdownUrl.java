package paperboy.export;

import java.nio.charset.StandardCharsets;

/** Addresses as the target of a Markdown link: {@code [label](target)}. */
public final class MarkdownUrl {

  /** What would end or open something there, in a template language or in HTML made from it. */
  private static final String UNSAFE = "<>\"`{}|\\^";

  private MarkdownUrl() {}

  /** The address with everything percent-encoded that could end the link. */
  public static String of(String url) {
    boolean balanced = balanced(url);
    StringBuilder out = new StringBuilder();
    url.codePoints()
        .forEach(
            c -> {
              boolean bracket = c == '(' || c == ')';
              if (c <= ' ' || UNSAFE.indexOf(c) >= 0 || blank(c) || bracket && !balanced) {
                encode(out, c);
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.toString().replace("&", "&amp;").replaceAll("&amp;(?![A-Za-z0-9#]{1,32};)", "&");
  }

  private static boolean blank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Whether every closing bracket has its opener before it, as CommonMark demands. */
  private static boolean balanced(String url) {
    int open = 0;
    for (int i = 0; i < url.length() && open >= 0; i++) {
      open += url.charAt(i) == '(' ? 1 : url.charAt(i) == ')' ? -1 : 0;
    }
    return open == 0;
  }

  private static void encode(StringBuilder out, int c) {
    for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
      out.append(String.format("%%%02X", b));
    }
  }
}
