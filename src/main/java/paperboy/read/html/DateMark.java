package paperboy.read.html;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import paperboy.read.decode.Words;
import paperboy.text.LowerCase;

/** What words beside a date say it is the date of. */
final class DateMark {
  private static final Set<String> LATER = phrases("later-words.txt");
  private static final Set<String> PUBLICATION = phrases("publication-words.txt");

  /** Labels are shorter; longer text is a sentence of its own. */
  private static final int LONGEST = 60;

  /** What parts a date from the label of the next one. */
  private static final String PARTING = "·•|,;/–—-(（，；";

  private DateMark() {}

  /** Whether a text speaks of a change: {@code Updated on}. */
  static boolean later(String text) {
    return says(text, LATER);
  }

  /** Whether a text speaks of the publication and of no change: {@code 于 2022-11-11 首次发布}. */
  static boolean published(String text) {
    return text.length() <= LONGEST && says(text, PUBLICATION) && !later(text);
  }

  /** Whether an element that holds a date is marked as that of a change, by name or by words. */
  static boolean later(Element time) {
    String names = time.className() + " " + time.attr("itemprop") + " " + time.attr("title");
    Element parent = time.parent();
    String around = parent == null ? "" : parent.className();
    return later(names + " " + around + " " + before(time)) || later(after(time));
  }

  private static String before(Element time) {
    Node before = time.previousSibling();
    if (before instanceof TextNode text && !text.isBlank()) {
      return ending(text.text());
    }
    Element element = time.previousElementSibling();
    return element == null ? "" : ending(element.text());
  }

  /** Text behind a date belongs to it only where nothing parts them: {@code 2024-06-30 修改}. */
  private static String after(Element time) {
    if (!(time.nextSibling() instanceof TextNode text)) {
      return "";
    }
    String words = text.text().strip();
    return words.isEmpty() || PARTING.indexOf(words.charAt(0)) >= 0 ? "" : beginning(words);
  }

  private static String ending(String text) {
    return text.substring(Math.max(0, text.length() - LONGEST));
  }

  private static String beginning(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST));
  }

  private static boolean says(String text, Set<String> phrases) {
    String lower = LowerCase.of(text);
    return phrases.stream().anyMatch(lower::contains);
  }

  private static Set<String> phrases(String file) {
    return Words.lines(DateMark.class, file).stream()
        .flatMap(line -> List.of(line.split(", ?")).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
