package paperboy.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import paperboy.document.Finding;
import paperboy.model.Entry;

/** Holds the papers found against how many a digest says it has: by a count, and by its numbers. */
final class Announced {

  /** {@code 12 papers}, {@code 共12篇}, {@code Top 10}; counts of whole archives are no digest's. */
  private static final Pattern COUNT =
      Pattern.compile(
          "(?:\\btop\\s|(?<![\\p{Nd}.,]))(\\d{1,2})(?![\\p{Nd}+.,])\\s?(?:"
              + Phrases.lines("counted.txt").stream()
                  .map(Pattern::quote)
                  .collect(Collectors.joining("|"))
              + ")(?!\\p{L}{3})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** {@code · 17 papers · CV 15}, {@code 3 papers} at a heading's end. */
  private static final Pattern LAST = Pattern.compile("^\\s?(?:$|[·|,–-])");

  /** What joins a heading to a count behind it. */
  private static final Edges JOINT = new Edges("", Edges.SPACES + "·|,:–-", 4);

  /** So many first lines may announce what is in a digest. */
  private static final int FIRST = 8;

  private Announced() {}

  /** A heading without how many papers stand below it: {@code Vision · 17 papers}. */
  static String withoutCount(String heading) {
    Matcher m = COUNT.matcher(heading);
    boolean counts =
        heading.length() < 200
            && m.find()
            && m.start() > 2
            && "(（[".indexOf(heading.charAt(m.start() - 1)) < 0
            && LAST.matcher(heading.substring(m.end())).find();
    return counts ? JOINT.off(heading.substring(0, m.start())) : heading;
  }

  /** What a digest announces and does not hold; none when all is there. */
  static List<Finding> of(List<Line> page, List<Entry> entries) {
    return entries.isEmpty()
        ? List.of()
        : Optional.ofNullable(fewer(page, entries)).or(() -> gap(entries)).stream().toList();
  }

  private static Finding fewer(List<Line> page, List<Entry> entries) {
    for (Line line : page.subList(0, Math.min(FIRST, page.size()))) {
      Matcher m = COUNT.matcher(line.text.substring(0, Math.min(line.text.length(), 400)));
      if (line.anchors.isEmpty() && m.find()) {
        int count = Integer.parseInt(m.group(1));
        return count <= entries.size()
            ? null
            : new Finding(
                "fewer-than-announced",
                "the digest announces \""
                    + m.group()
                    + "\", and "
                    + entries.size()
                    + " were found");
      }
    }
    return null;
  }

  /** A number that is passed over between two entries of one section. */
  private static Optional<Finding> gap(List<Entry> entries) {
    for (int i = 1; i < entries.size(); i++) {
      Entry before = entries.get(i - 1);
      Entry here = entries.get(i);
      int from = value(before);
      int to = value(here);
      if (before.section().equals(here.section()) && from > 0 && to > from + 1) {
        return Optional.of(
            new Finding(
                "number-passed-over",
                "the entries' numbers go from "
                    + from
                    + " to "
                    + to
                    + ": what stands between was not found"));
      }
    }
    return Optional.empty();
  }

  private static int value(Entry entry) {
    boolean plain = entry.number() != null && entry.number().matches("[0-9]{1,4}");
    return plain ? Integer.parseInt(entry.number()) : 0;
  }
}
