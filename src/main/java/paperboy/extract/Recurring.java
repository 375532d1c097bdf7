package paperboy.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import paperboy.title.VenueName;

/**
 * Short lines that a page prints again and again, but for their numbers: the sender's name above
 * each message, the count of replies below it. They say nothing of a paper.
 */
final class Recurring {

  /** So often does a line stand on a page that recurs. */
  private static final int OFTEN = 3;

  /** Longer lines are text, in UTF-16 units. */
  private static final int LONGEST = 60;

  private final Map<String, Integer> times = new HashMap<>();

  /** Counts the lines of a page. */
  Recurring(List<Line> page) {
    page.stream().filter(Recurring::chrome).forEach(l -> times.merge(form(l), 1, Integer::sum));
  }

  /** Whether a line is one of those. */
  boolean in(Line line) {
    return chrome(line) && times.getOrDefault(form(line), 0) >= OFTEN;
  }

  /** Whether a line in brackets stands on the page more than once: {@code (no summary yet)}. */
  boolean placeholder(Line line) {
    String text = line.text.strip();
    int last = text.length() - 1;
    return chrome(line)
        && last > 1
        && "(（[【".indexOf(text.charAt(0)) >= 0
        && ")）]】".indexOf(text.charAt(last)) >= 0
        && times.getOrDefault(form(line), 0) > 1;
  }

  /** Numbers that count items, labels and venues recur and are fields all the same. */
  private static boolean chrome(Line line) {
    return line.text.length() <= LONGEST
        && line.anchors.isEmpty()
        && line.label == null
        && line.enumerator == null
        && !line.heading()
        && !line.lies(paperboy.document.Container.Kind.TABLE)
        && !TitleShape.dated(line.text)
        && !VenueName.is(line.text);
  }

  /** Its letters in lower case: {@code Day 2} and {@code Day 3} are one. */
  private static String form(Line line) {
    return Words.fold(line.text).replaceAll("\\p{Nd}", "");
  }
}
