package paperboy.document;

import java.util.Objects;

/**
 * Something about an input that a person should know: a value, not an exception, because it is the
 * input's mistake and not the caller's.
 *
 * @param code a stable kebab-case name that programs may switch on: {@code no-identifier}
 * @param message what was found, where, and what to do about it, in one sentence for people
 */
public record Finding(String code, String message) {

  public Finding {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
  }
}
