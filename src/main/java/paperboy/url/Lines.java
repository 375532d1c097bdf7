package paperboy.url;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A list kept as data beside the classes: UTF-8, one row a line, {@code #} and blank lines for
 * people, columns split by white space.
 */
public final class Lines {

  private Lines() {}

  /**
   * The rows of a resource: {@code Lines.of(Rel.class, "/paperboy/link/trackers.txt")}.
   *
   * @throws IllegalStateException when the resource is missing, which is a fault of the build
   */
  public static List<String> of(Class<?> reader, String resource) {
    Objects.requireNonNull(reader, "reader");
    try (InputStream in = reader.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource + "; rebuild the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  /** The same rows in columns, each row with that many; the last column may hold spaces. */
  public static List<String[]> columns(Class<?> reader, String resource, int columns) {
    return of(reader, resource).stream()
        .map(
            line -> {
              String[] row = line.split("\\s+", columns);
              if (row.length != columns) {
                throw new IllegalStateException(
                    resource + ": \"" + line + "\" wants " + columns + " columns");
              }
              return row;
            })
        .toList();
  }
}
