package paperboy.url;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** A list of places kept as data. */
public final class Places {

  private final ByHost<Place> places;

  private Places(List<Place> places) {
    this.places = new ByHost<>(places, Function.identity());
  }

  /** Those of a resource with two columns, host and path. */
  public static Places of(Class<?> reader, String resource) {
    return new Places(
        Lines.columns(reader, resource, 2).stream().map(row -> Place.of(row[0], row[1])).toList());
  }

  /** Whether one of them holds the address. */
  public boolean hold(WebAddress address) {
    Objects.requireNonNull(address, "address");
    for (Place place : places.on(address.host())) {
      if (place.holds(address)) {
        return true;
      }
    }
    return false;
  }
}
