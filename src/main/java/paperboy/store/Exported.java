package paperboy.store;

import java.util.Objects;

/**
 * A file in the outbox, as the ledger knows it.
 *
 * @param name in the outbox: {@code a.json}
 * @param source the input's path, or that of an archive's member: {@code x.zip!a.html}
 * @param sha256 of the file's bytes, in lower-case hexadecimal digits
 */
public record Exported(String name, String source, String sha256) {

  public Exported {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(sha256, "sha256");
  }
}
