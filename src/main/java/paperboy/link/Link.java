package paperboy.link;

import java.util.Objects;

/**
 * A link of an entry.
 *
 * @param rel what stands at its other end
 * @param url where it leads, cleaned: unwrapped, resolved, without trackers
 * @param text its label as printed; the address itself when it was printed bare
 */
public record Link(Rel rel, String url, String text) {

  public Link {
    Objects.requireNonNull(rel, "rel");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(text, "text");
  }
}
