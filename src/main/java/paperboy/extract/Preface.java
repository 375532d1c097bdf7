package paperboy.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a preprint server's feed prints before an abstract, in the abstract's own paragraph: {@code
 * arXiv:1706.03762v5 Announce Type: replace Abstract: …}.
 */
final class Preface {

  /** {@code arXiv:1706.03762v5 Announce Type: replace-cross Abstract: }. */
  private static final Pattern PREFACE =
      Pattern.compile(
          "\\p{L}{3,12}:\\s?\\S{6,40}\\s{1,3}Announce Type:\\s?[a-z-]{3,20}\\s{1,3}Abstract:\\s{0,3}");

  /** So much of a line is looked at. */
  private static final int LONGEST = 120;

  private Preface() {}

  /** Where the abstract begins; 0 where a line begins otherwise. */
  static int end(Line line) {
    boolean perhaps = !line.printed.isEmpty() || !line.anchors.isEmpty();
    int length = Math.min(LONGEST, line.text.length());
    Matcher m = perhaps ? PREFACE.matcher(line.text).region(0, length) : null;
    return m != null && m.lookingAt() ? m.end() : 0;
  }
}
