package paperboy.link;

import java.util.List;
import java.util.stream.Collectors;
import paperboy.text.LowerCase;
import paperboy.url.Lines;
import paperboy.url.WebAddress;

/** Parameters that only say where a click came from. */
final class Trackers {

  private static final List<String> NAMES = Lines.of(Trackers.class, "/paperboy/link/trackers.txt");

  /** Marks a passage to scroll to; a click's own trace, like the rest. */
  private static final String PASSAGE = ":~:";

  private Trackers() {}

  /** The address without them; untouched, to the letter, where it has none. */
  static String without(String url) {
    return WebAddress.parse(url).map(address -> without(url, address)).orElse(url);
  }

  private static String without(String url, WebAddress address) {
    if (address.query() == null && address.fragment() == null) {
      return url;
    }
    WebAddress clean = withoutPassage(address);
    List<WebAddress.Parameter> all = address.parameters();
    List<WebAddress.Parameter> kept = all.stream().filter(p -> !tracks(p.name())).toList();
    if (kept.size() < all.size()) {
      clean = clean.withQuery(kept.isEmpty() ? null : joined(kept));
    }
    return clean.equals(address) ? url : clean.toString();
  }

  private static WebAddress withoutPassage(WebAddress address) {
    int passage = address.fragment() == null ? -1 : address.fragment().indexOf(PASSAGE);
    return passage < 0
        ? address
        : address.withFragment(passage == 0 ? null : address.fragment().substring(0, passage));
  }

  private static String joined(List<WebAddress.Parameter> parameters) {
    return parameters.stream().map(Object::toString).collect(Collectors.joining("&"));
  }

  private static boolean tracks(String name) {
    String folded = LowerCase.of(name);
    return NAMES.stream()
        .anyMatch(
            tracker ->
                tracker.endsWith("*")
                    ? folded.startsWith(tracker.substring(0, tracker.length() - 1))
                    : folded.equals(tracker));
  }
}
