package paperboy.library;

import java.util.List;
import java.util.PriorityQueue;
import paperboy.catalogue.Paper;

/** The papers that were mentioned last, of any number. */
final class Latest {

  private Latest() {}

  /** So many at most, safe to show, the last mentioned first. */
  static List<FeedItem> of(Iterable<Paper> papers, int most) {
    PriorityQueue<FeedItem> latest = new PriorityQueue<>(FeedItem.LATEST_FIRST.reversed());
    for (Paper paper : papers) {
      latest.add(FeedItem.of(paper));
      if (latest.size() > most) {
        latest.remove();
      }
    }
    return latest.stream()
        .map(item -> FeedItem.of(SafePaper.of(item.paper())))
        .sorted(FeedItem.LATEST_FIRST)
        .toList();
  }
}
