package paperboy.url;

import java.util.List;
import java.util.Objects;

/**
 * A list of places kept as data.
 *
 * @param places in the order of the list
 */
public record Places(List<Place> places) {

  public Places {
    places = List.copyOf(places);
  }

  /** Those of a resource with two columns, host and path. */
  public static Places of(Class<?> reader, String resource) {
    return new Places(
        Lines.columns(reader, resource, 2).stream().map(row -> Place.of(row[0], row[1])).toList());
  }

  /** Whether one of them holds the address. */
  public boolean hold(WebAddress address) {
    Objects.requireNonNull(address, "address");
    return places.stream().anyMatch(place -> place.holds(address));
  }
}
