package paperboy.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import paperboy.read.line.Glyphs;
import paperboy.read.line.LineStart;
import paperboy.read.line.Wrap;

/**
 * Which line ends inside a paragraph were meant. Markdown prints none of them, but people who paste
 * line by line do not know: a line that begins a label, an address or a sentence stays a line.
 */
final class LineEnds {
  /** Quote marks, list marks and emphasis before the words of a line: {@code > **}. */
  private static final Pattern MARKS = Pattern.compile("[\\s>*_+-]{0,40}");

  private static final String SENTENCE_ENDS = ".!?。！？…；;:：";

  /** Shorter lines were not wrapped by an editor. */
  private static final int SHORT = 60;

  private final String source;
  private final Wrap wrap;

  LineEnds(String source) {
    this.source = source;
    this.wrap = Wrap.of(lines(source));
  }

  /** Whether the end of the line that holds the position is to be printed. */
  boolean printed(int position) {
    int end = lineEnd(position);
    int begin = source.lastIndexOf('\n', Math.max(0, end - 1)) + 1;
    String line = source.substring(Math.min(begin, end), end);
    String next = source.substring(Math.min(end + 1, source.length()), lineEnd(end + 1));
    return printed(line, next);
  }

  private boolean printed(String line, String next) {
    String words = MARKS.matcher(next).replaceFirst("");
    String before = line.stripTrailing();
    if (words.isEmpty() || before.isEmpty()) {
      return false;
    }
    if (LineStart.own(words) || LineStart.address(before)) {
      return true;
    }
    if (wrap.joins(line, next)) {
      return false;
    }
    char last = before.charAt(before.length() - 1);
    char first = words.charAt(0);
    return Glyphs.unspaced(last)
        || Glyphs.unspaced(first)
        || SENTENCE_ENDS.indexOf(last) >= 0
        || !Character.isLowerCase(first) && before.length() < SHORT;
  }

  private int lineEnd(int from) {
    int end = from >= source.length() ? -1 : source.indexOf('\n', from);
    return end < 0 ? source.length() : end;
  }

  private static List<String> lines(String source) {
    List<String> lines = new ArrayList<>();
    source.lines().forEach(lines::add);
    return lines;
  }
}
