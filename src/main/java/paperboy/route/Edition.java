package paperboy.route;

import java.util.List;
import java.util.Objects;
import paperboy.export.Export;
import paperboy.model.Digest;

/**
 * A digest on its way to the outbox.
 *
 * @param digest what was found
 * @param exports the same, written down in each format
 */
public record Edition(Digest digest, List<Export> exports) {

  public Edition {
    Objects.requireNonNull(digest, "digest");
    exports = List.copyOf(exports);
  }

  /** Whether no paper was found, which is never a silent success. */
  public boolean isEmpty() {
    return digest.entries().isEmpty();
  }

  /** What the log says of it: {@code a.html: 20 entries, 1 warning}. */
  @Override
  public String toString() {
    long warnings =
        digest.findings().size()
            + digest.entries().stream().mapToLong(e -> e.warnings().size()).sum();
    String entries = count(digest.entries().size(), "entry", "entries");
    return digest.origin().file() + ": " + entries + ", " + count(warnings, "warning", "warnings");
  }

  /** {@code 1 entry}, {@code 20 entries}. */
  public static String count(long n, String one, String many) {
    return n + " " + (n == 1 ? one : many);
  }
}
