package paperboy.folder;

import java.util.Objects;

/** An input that is not even read: of an unsupported type, over a limit. */
public final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String code;

  /**
   * @param code a stable kebab-case name: {@code unsupported-type}
   * @param message what is wrong with which file, and what to do about it
   */
  public RefusedException(String code, String message) {
    super(message);
    this.code = Objects.requireNonNull(code, "code");
  }

  public String code() {
    return code;
  }
}
