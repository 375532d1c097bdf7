package paperboy.person;

import java.util.Objects;

/**
 * Somebody who wrote a paper.
 *
 * @param name in reading order, without marks, affiliations and degrees: {@code Ada Lovelace}
 */
public record Person(String name) {

  public Person {
    Objects.requireNonNull(name, "name");
  }
}
