package paperboy.extract;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The properties files of this package: words, parts of patterns and weights by their names. */
final class NamedValues {

  private NamedValues() {}

  /** Reads one: {@code in("kinds.properties")}. */
  static Properties in(String file) {
    Properties values = new Properties();
    try (InputStreamReader in =
        new InputStreamReader(
            NamedValues.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      values.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file + " of this program", e);
    }
    return values;
  }
}
