package paperboy.identifier;

import java.util.Objects;

/**
 * An identifier where it stands in a text.
 *
 * @param start where the id, or the address that holds it, begins, in UTF-16 units
 * @param end where it ends, exclusive
 * @param identifier what it says
 */
public record Mention<X extends Identifier>(int start, int end, X identifier) {

  public Mention {
    Objects.requireNonNull(identifier, "identifier");
  }
}
