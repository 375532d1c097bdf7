package paperboy.read.html;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import paperboy.read.decode.Words;

/**
 * Previews that editors put where a writer pasted an address: the linked page's title, description
 * and host in a frame. They illustrate the text around them as figures do.
 */
final class LinkCards {
  private static final Set<String> WORDS = Words.in(LinkCards.class, "card-words.txt");

  private LinkCards() {}

  /** Whether an element is one: named so, of several lines, and linking to one page only. */
  static boolean card(Element e) {
    return e.hasAttr("class")
        && ClassNames.of(e).stream().anyMatch(LinkCards::named)
        && lines(e) > 1
        && links(e) == 1;
  }

  private static boolean named(String name) {
    List<String> words = RegionWords.words(name);
    return words.stream().anyMatch(WORDS::contains)
        || IntStream.range(1, words.size())
            .anyMatch(i -> WORDS.contains(words.get(i - 1) + words.get(i)));
  }

  private static long lines(Element e) {
    return e.getAllElements().stream().filter(part -> !part.ownText().isBlank()).limit(2).count();
  }

  /** How many addresses it links to, itself included, counted up to two. */
  private static long links(Element e) {
    return e.select("a[href]").stream().map(a -> a.attr("href")).distinct().limit(2).count();
  }
}
