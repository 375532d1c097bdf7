package paperboy.catalogue;

import java.util.List;
import java.util.Objects;

/**
 * What a paper is called for ever.
 *
 * @param id its strongest identifier when it was first seen
 * @param key its citation key
 * @param otherKeys keys it was given later
 */
public record GivenName(String id, String key, List<String> otherKeys) {

  public GivenName {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(key, "key");
    otherKeys = List.copyOf(otherKeys);
  }
}
