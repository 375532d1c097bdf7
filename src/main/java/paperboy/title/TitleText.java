package paperboy.title;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes off a printed title what is not part of it: emoji and bullets in front, quotation marks
 * around the whole, labels in brackets and dates at the ends, the name of the site behind it.
 * Numbers stay: whether {@code 3D Gaussian} begins with an enumerator cannot be seen from one
 * title.
 */
public final class TitleText {

  /** More things than anybody prints around one title. */
  private static final int ROUNDS = 8;

  /** How far from its end a title may have a label, in UTF-16 units. */
  private static final int TAIL_LENGTH = 100;

  /** {@code [PDF]}, {@code (arXiv)}, {@code 【代码】} at the end. */
  private static final Pattern TAIL =
      Pattern.compile("\\s{0,4}[\\[(（【]{1,2}([^\\[\\](（【】)）]{0,70})[\\])）】]{1,2}[\\s,.;|]{0,4}$");

  /** The same in front: {@code [1706.03762] Attention …}. */
  private static final Pattern FRONT =
      Pattern.compile("[\\[(（【]([^\\[\\](（【】)）]{1,40})[\\])）】]\\s{0,4}");

  /**
   * How arXiv's feeds end a title, {@code (arXiv:2406.15877v1 [cs.CL] UPDATED)}, and how lists do,
   * {@code . arXiv:2406.15877 [cs.CL]}.
   */
  private static final Pattern CITED =
      Pattern.compile(
          "[\\s.,;|–—-]{0,4}(?<![\\p{L}\\p{N}])\\(?arXiv:\\s?[\\w./-]{9,24}"
              + "(?:\\s\\[[\\w.-]{2,20}\\])?(?:\\s[A-Z]{3,10})?\\)?[\\s.,;]{0,4}$",
          Pattern.CASE_INSENSITIVE);

  private static final String ARXIV = "arxiv";

  /** {@code - arXiv}, {@code | OpenReview} at the end. */
  private static final Pattern SITE = Pattern.compile("\\s[-–—|·]\\s([\\w .]{2,24})$");

  /** What joined the title to something that was taken off. */
  private static final Pattern JOINT =
      Pattern.compile("(?<![\\s:：|,，;；、–—-])[\\s:：|,，;；、–—-]{1,8}$");

  private TitleText() {}

  /**
   * The title alone: {@code bare("📄 “LoRA: …” [PDF]")} is {@code LoRA: …}. Doing it again changes
   * nothing.
   *
   * @return possibly empty, when nothing but decoration was printed
   */
  public static String bare(String printed) {
    String text = Objects.requireNonNull(printed, "printed").strip();
    for (int round = 0; round < ROUNDS; round++) {
      String before = text;
      text = Quotes.off(plain(front(tail(Quotes.off(text)))));
      if (text.equals(before)) {
        break;
      }
    }
    return text;
  }

  /** Without decoration in front; {@code **} in front takes the one at the end with it. */
  private static String plain(String text) {
    int words = Decoration.end(text, 0);
    boolean bold = text.startsWith("**", words - 2) && text.endsWith("**");
    return text.substring(words, bold ? Math.max(words, text.length() - 2) : text.length()).strip();
  }

  private static String front(String text) {
    Matcher m = FRONT.matcher(text);
    return m.lookingAt() && m.end() < text.length() && Beside.label(m.group(1).strip())
        ? text.substring(m.end())
        : text;
  }

  private static String tail(String text) {
    Matcher cited = namesArxiv(text) ? found(CITED, text) : null;
    if (cited != null) {
      return text.substring(0, cited.start());
    }
    Matcher label = bracketed(text) ? found(TAIL, text) : null;
    if (label != null && beside(label.group(1).strip())) {
      return text.substring(0, label.start()).strip();
    }
    Matcher site = barred(text) ? found(SITE, text) : null;
    if (site != null && Beside.site(site.group(1))) {
      return text.substring(0, site.start()).strip();
    }
    Matcher joint = joined(text) ? end(JOINT, text) : null;
    return withoutStop(joint != null && joint.find() ? text.substring(0, joint.start()) : text);
  }

  /** Where a pattern finds an end that leaves something of the text; null where it does not. */
  private static Matcher found(Pattern pattern, String text) {
    Matcher end = end(pattern, text);
    return end.find() && end.start() > 0 ? end : null;
  }

  /** Whether a dash or bar may part a site's name from the title: few titles hold any. */
  private static boolean barred(String text) {
    for (int i = 0; i < text.length(); i++) {
      boolean sign =
          switch (text.charAt(i)) {
            case '–', '—', '|', '·', '\t', '\n', '\u000b', '\f', '\r' -> true;
            case '-' -> text.startsWith(" - ", i - 1);
            default -> false;
          };
      if (sign) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text ends in what {@link #JOINT} looks for. */
  private static boolean joined(String text) {
    return !text.isEmpty()
        && (":：|,，;；、–—-".indexOf(text.charAt(text.length() - 1)) >= 0
            || text.charAt(text.length() - 1) <= ' '
            || "\u0085\u2028\u2029".indexOf(text.charAt(text.length() - 1)) >= 0);
  }

  /** Whether a text ends in a bracket that closes, as {@link #TAIL} does: few titles do. */
  private static boolean bracketed(String text) {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) <= ' ' || ".,;|".indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    return end > 0 && ")]）】".indexOf(text.charAt(end - 1)) >= 0;
  }

  /** Whether {@link #CITED} may find anything: {@code arXiv:}. */
  private static boolean namesArxiv(String text) {
    for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
      if (text.regionMatches(true, colon - ARXIV.length(), ARXIV, 0, ARXIV.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean beside(String inside) {
    return inside.isEmpty() || Beside.label(inside) || Beside.dated(inside);
  }

  private static Matcher end(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .region(Math.max(0, text.length() - TAIL_LENGTH), text.length())
        .useTransparentBounds(true);
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
}
