package paperboy.library;

import java.util.List;
import java.util.PriorityQueue;
import paperboy.catalogue.Paper;

/** The papers that were mentioned last, of any number that pass by. */
final class Latest {

  private final int most;

  /** The oldest is the head, which goes first. */
  private final PriorityQueue<FeedItem> items =
      new PriorityQueue<>(FeedItem.LATEST_FIRST.reversed());

  Latest(int most) {
    this.most = most;
  }

  void add(Paper paper) {
    items.add(FeedItem.of(paper));
    if (items.size() > most) {
      items.remove();
    }
  }

  /** Those kept, safe to show, the last mentioned first. */
  List<FeedItem> items() {
    return items.stream()
        .map(item -> FeedItem.of(SafePaper.of(item.paper())))
        .sorted(FeedItem.LATEST_FIRST)
        .toList();
  }
}
