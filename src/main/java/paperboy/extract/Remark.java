package paperboy.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A remark behind a quoted title and brackets: {@code “Notes on the Analytical Engine” (Memoirs
 * 1843) — where it began}.
 */
final class Remark {

  /** {@code ” (Memoirs 1843) — }: what stands between. */
  private static final Pattern BRACKETS =
      Pattern.compile("\\G[,.]?[”\"»」』],?\\s?[(（][^()（）]{2,60}[)）]\\s?[–—-]\\s(?=\\S)");

  private Remark() {}

  /** What is remarked in a title's line; null without a remark. */
  static String behind(Title title) {
    Line line = title.line();
    Matcher m = BRACKETS.matcher(line.text);
    boolean remarked = title.to() < line.text.length() && m.find(title.to());
    String remark = remarked ? line.text.substring(m.end(), end(line, m.end())).strip() : "";
    return TitleShape.words(remark) < 2 ? null : remark;
  }

  private static int end(Line line, int from) {
    return Math.max(from, ClosingLinks.start(line));
  }
}
