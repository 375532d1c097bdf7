package paperboy.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paperboy.person.People;

/**
 * What a digest remarks on a paper in the line of its title: {@code “Notes on the Analytical
 * Engine” (Memoirs 1843) — where it began}.
 */
final class Remark {

  /** {@code ” (Memoirs 1843) — }: what stands between. */
  private static final Pattern BRACKETS =
      Pattern.compile("\\G[,.]?[”\"»」』],?\\s?[(（][^()（）]{2,60}[)）]\\s?[–—-]\\s(?=\\S)");

  /** {@code - long talk}, {@code (on looms)}: a few words behind a title. */
  private static final Pattern REMARK =
      Pattern.compile("\\s?(?:[-–—]\\s|[(（])([^()（）\\[\\]|/]{4,80})[)）]?\\s?");

  private Remark() {}

  /** What stands behind a quoted title, brackets and a dash; null without it. */
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

  /** What a citation ends in between square brackets, and no link's label; else empty. */
  static String closing(Title title) {
    Line line = title.line();
    String text = line.text.stripTrailing();
    int open = text.endsWith("]") ? text.lastIndexOf('[') : -1;
    boolean linked = line.anchors.stream().anyMatch(a -> a.to() > open);
    return open > title.to()
            && !linked
            && !Summary.deadLink(text.substring(open))
            && says(text, open)
        ? text.substring(open + 1, text.length() - 1)
        : "";
  }

  /** Whether a bracket holds words rather than a number or an archive's class. */
  private static boolean says(String text, int open) {
    return text.indexOf(' ', open) > 0
        && text.codePoints().skip(open).anyMatch(Character::isLowerCase);
  }

  /**
   * Whether a dash or brackets set off a remark behind a title that is a link to its paper: {@code
   * <a>Notes</a> - long talk}, {@code <a>Notes</a> (on looms)}.
   */
  static boolean setsOff(Title title, String behind) {
    Line line = title.line();
    Matcher m = REMARK.matcher(behind);
    return line.anchors.size() == 1
        && line.anchors.get(0).paper()
        && line.anchors.get(0).to() >= title.to()
        && line.anchors.get(0).from() <= title.from()
        && m.matches()
        && TitleShape.words(m.group(1)) >= 2
        && m.group(1).codePoints().noneMatch(Character::isDigit)
        && Label.named(m.group(1)) == null
        && !Imprint.is(m.group(1))
        && People.likeness(m.group(1)) < 0.3;
  }
}
