package paperboy.read.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How lines begin that begin something of their own rather than continue the one before. */
public final class LineStart {
  /** {@code • text}, {@code - text}, {@code □ text}. */
  private static final Pattern BULLET =
      Pattern.compile(
          "\\s{0,40}(?:[-*+](?=[ \\t])|[•◦‣▪▫■□●○◆◇▶►➤➢·∙⁃※](?=[ \\t]|\\p{L}))[ \\t]*+");

  /** {@code 1. }, {@code (2)}, {@code 3、}, {@code 4️⃣}, {@code ⑤}, {@code 六、}. */
  private static final Pattern ENUMERATOR =
      Pattern.compile(
          "\\s{0,40}(?:[(（\\[]?\\d{1,3}(?:[.)](?=\\s)|[)）\\]、．:：]|\\uFE0F?\\u20E3)|[①-⑳]"
              + "|[一二三四五六七八九十]{1,3}[、.．]|[ivxIVX]{1,4}[.)]\\s)");

  /** {@code Title: }, {@code Project page: }, {@code 论文链接：}. */
  private static final Pattern LABEL =
      Pattern.compile(
          "\\s{0,40}\\P{Ll}[\\p{L}\\p{N}\\p{So} /&'._-]{0,29}(?:：|:(?!//)(?=\\s|\\P{ASCII}|https?:|$))");

  /** {@code https://…}, {@code www.…}, {@code doi:10…}, {@code arxiv.org/abs/…}. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "\\s{0,40}<?(?:https?://|www\\.|doi:|(?:arxiv|doi)\\.org/)", Pattern.CASE_INSENSITIVE);

  /** {@code # Heading}, {@code > quoted}, {@code | cell |}, {@code $$}, rules. */
  private static final Pattern MARK =
      Pattern.compile("\\s{0,40}(?:#{1,6}\\s|>|\\||\\$\\$|\\\\\\\\|[-=_*~═─━]{3}|【|```)");

  /** An emoji or other sign that leads a line: {@code 📅 2026-03-25}. */
  private static final Pattern SIGN = Pattern.compile("\\s{0,40}[\\p{So}&&[^©®°℃]]");

  /** {@code 1843 – Lovelace}, {@code 1843: Notes}: a line of a list in order of time. */
  private static final Pattern YEAR =
      Pattern.compile(
          "\\s{0,40}(?:1[89]|20)\\d\\d(?:\\s[-–—]|[:：])\\s{1,3}[\\p{Lu}\\p{Lo}„“«「『《\"]");

  private LineStart() {}

  /** Whether the line begins with a bullet, enumerator, year, label, address or mark. */
  public static boolean own(String line) {
    return marked(line) || label(line);
  }

  /** The same without labels, which prose may begin a line with by chance: {@code Results: we}. */
  public static boolean marked(String line) {
    return bullet(line) > 0
        || enumerated(line)
        || address(line)
        || SIGN.matcher(line).lookingAt()
        || YEAR.matcher(line).lookingAt()
        || MARK.matcher(line).lookingAt();
  }

  /** How many characters indentation, bullet and the spaces after it take; 0 without a bullet. */
  public static int bullet(String line) {
    Matcher bullet = BULLET.matcher(line);
    return bullet.lookingAt() ? bullet.end() : 0;
  }

  /** Whether it begins with a number that counts. */
  public static boolean enumerated(String line) {
    return ENUMERATOR.matcher(line).lookingAt();
  }

  /** Whether it begins with a label and a colon. */
  public static boolean label(String line) {
    return LABEL.matcher(line).lookingAt();
  }

  /** Whether it begins with an address. */
  public static boolean address(String line) {
    return ADDRESS.matcher(line).lookingAt();
  }
}
