package paperboy.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file whose bytes a person has looked at. {@code -DargLine="-Dfixtures.accept=true"} writes it
 * anew.
 */
record Golden(Path file) {

  static Golden of(String name) {
    return new Golden(Path.of("src/test/resources/paperboy/library", name));
  }

  void matches(String text) throws IOException {
    if (Boolean.getBoolean("fixtures.accept")) {
      Files.writeString(file, text);
    }
    assertThat(text).isEqualTo(Files.readString(file));
  }
}
