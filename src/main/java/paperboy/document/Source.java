package paperboy.document;

import java.util.Objects;

/**
 * The bytes of one input and where they came from.
 *
 * @param path the path below the inbox with {@code /} between names, {@code x.zip!a.html} for a
 *     member of an archive, {@code -} for standard input
 * @param bytes the file as it lay there; shared, never changed
 */
public record Source(String path, byte[] bytes) {

  public Source {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(bytes, "bytes");
  }

  /** The last name of the path: {@code a.html} of {@code 2024/x.zip!a.html}. */
  public String name() {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('!')) + 1);
  }

  /** The SHA-256 of the bytes in lower-case hexadecimal digits. */
  public String sha256() {
    return Sha256.of(bytes);
  }
}
