package paperboy.library;

import java.util.Objects;

/**
 * What the feeds say of themselves. None of it enters the ids of items, so that readers never see
 * an old paper as a new one because a site has moved.
 *
 * @param title of the feed
 * @param home where the library's folder is published, {@code https://example.org/library/}; null
 *     if it is not
 * @param most how many papers a feed has: those that were mentioned last
 */
public record FeedSettings(String title, String home, int most) {

  /** Two hundred papers, published nowhere. */
  public static final FeedSettings DEFAULT = new FeedSettings("Papers", null, 200);

  /**
   * @throws IllegalArgumentException if {@code most} is below 1 or {@code home} no web address
   */
  public FeedSettings {
    Objects.requireNonNull(title, "title");
    if (most < 1) {
      throw new IllegalArgumentException("a feed of " + most + " papers: give 1 or more");
    }
    if (home != null && !home.startsWith("https://") && !home.startsWith("http://")) {
      throw new IllegalArgumentException(
          "the library's address is " + home + ": give one that begins with https://");
    }
    home = home == null || home.endsWith("/") ? home : home + "/";
  }
}
