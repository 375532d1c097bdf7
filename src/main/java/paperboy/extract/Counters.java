package paperboy.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What several headings of one level end in alike but for the number, behind words of their own: a
 * badge that counts what stands below, and no part of the heading.
 *
 * <pre>{@code
 * Looms 3 new      Engines 12 new
 * }</pre>
 */
final class Counters {

  /** {@code Looms 3 new}; a heading and its counter are no longer. */
  private static final Pattern COUNTED =
      Pattern.compile("(?=.{1,160}$)(.*[\\p{L}\\p{N})])\\s\\d{1,3}\\s?(\\p{L}{1,12})");

  /** The words before each counter, by the level of their heading and the word that counts. */
  private final Map<String, Set<String>> counted = new HashMap<>();

  /** Learns a page's counters from its headings. */
  Counters(List<Line> page) {
    page.stream().filter(Line::heading).forEach(this::learn);
  }

  private void learn(Line heading) {
    Matcher m = COUNTED.matcher(heading.text);
    if (m.matches()) {
      counted.computeIfAbsent(kind(heading, m), k -> new HashSet<>()).add(m.group(1));
    }
  }

  /** A heading's words without its counter. */
  String off(Line heading) {
    Matcher m = COUNTED.matcher(heading.text);
    boolean counts = m.matches() && counted.getOrDefault(kind(heading, m), Set.of()).size() > 1;
    return counts ? m.group(1) : heading.text;
  }

  private static String kind(Line heading, Matcher m) {
    return heading.block.level() + " " + Words.fold(m.group(2));
  }
}
