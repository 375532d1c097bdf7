package paperboy.normalise;

import java.util.List;
import java.util.Objects;
import paperboy.model.Digest;
import paperboy.model.Entry;

/**
 * All rules in their order.
 *
 * <pre>{@code
 * Digest clean = Normalisers.standard().normalise(digest);
 * }</pre>
 *
 * @param rules applied one after the other to each entry
 */
public record Normalisers(List<Normaliser> rules) {

  public Normalisers {
    rules = List.copyOf(rules);
  }

  /** Paperboy's rules: characters first, because every later rule compares text. */
  public static Normalisers standard() {
    return new Normalisers(List.of(new CharacterForm()));
  }

  /** The digest with its own title and every entry in normal form. */
  public Digest normalise(Digest digest) {
    Objects.requireNonNull(digest, "digest");
    return new Digest(
        digest.title() == null ? null : CharacterForm.line(digest.title()),
        digest.language(),
        digest.published(),
        digest.period(),
        digest.origin(),
        digest.entries().stream().map(this::normalise).toList(),
        digest.findings());
  }

  private Entry normalise(Entry entry) {
    Entry normal = entry;
    for (Normaliser rule : rules) {
      normal = rule.normalise(normal);
    }
    return normal;
  }
}
