package paperboy.identifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import paperboy.url.ByHost;
import paperboy.url.Lines;
import paperboy.url.Place;
import paperboy.url.WebAddress;

/**
 * The addresses whose path or query holds an id of one scheme.
 *
 * @param rows in the order of {@code places.txt}
 */
record IdPlaces(ByHost<Row> rows) {

  private static final List<String[]> ALL =
      Lines.columns(IdPlaces.class, "/paperboy/identifier/places.txt", 4);

  /**
   * One of them.
   *
   * @param prefix what belongs before the id found: {@code 10.1038/} of an article's slug
   * @param place with the id in the group {@code id}
   */
  record Row(String prefix, Place place) {

    Optional<String> in(WebAddress address) {
      Matcher target = place.match(address.target());
      return target.lookingAt() ? Optional.of(prefix + target.group("id")) : Optional.empty();
    }
  }

  /** Those of a scheme; {@code {id}} in their patterns stands for an id of this shape. */
  static IdPlaces of(String scheme, String shape) {
    return new IdPlaces(
        new ByHost<>(
            ALL.stream()
                .filter(row -> (row[0] + ":").startsWith(scheme + ":"))
                .map(row -> new Row(prefix(row[0]), place(row, shape)))
                .toList(),
            Row::place));
  }

  /** What an address holds, read. */
  <X> Stream<X> read(WebAddress address, Function<String, Optional<X>> bare) {
    List<X> found = new ArrayList<>();
    for (Row row : rows.on(address.host())) {
      row.in(address).flatMap(bare).ifPresent(found::add);
    }
    return found.stream();
  }

  private static String prefix(String column) {
    int colon = column.indexOf(':');
    return colon < 0 ? "" : column.substring(colon + 1);
  }

  private static Place place(String[] row, String shape) {
    return Place.of(row[1], row[2].replace("{id}", "(?<id>" + shape + ")"));
  }
}
