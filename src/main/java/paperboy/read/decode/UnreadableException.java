package paperboy.read.decode;

import java.util.Objects;

/**
 * An input that no reader can make a document of: empty, binary, an archive. The message names the
 * file, says why, and what to do about it.
 */
public final class UnreadableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * @param code a stable kebab-case name for programs: {@code empty}, {@code binary}, {@code
   *     archive}, {@code damaged}
   * @param message for people
   */
  public UnreadableException(String code, String message) {
    super(Objects.requireNonNull(message, "message"));
    this.code = Objects.requireNonNull(code, "code");
  }

  /** As above, with what went wrong underneath. */
  public UnreadableException(String code, String message, Throwable cause) {
    super(Objects.requireNonNull(message, "message"), cause);
    this.code = Objects.requireNonNull(code, "code");
  }

  /** The stable name of the reason. */
  public String code() {
    return code;
  }
}
