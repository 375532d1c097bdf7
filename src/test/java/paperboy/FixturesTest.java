package paperboy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import paperboy.document.Source;
import paperboy.export.Export;
import paperboy.route.Press;

/**
 * Every folder of {@code fixtures} is named for one property of digests and holds an input and the
 * exports it must give. {@code -Dfixtures.accept=true} writes the exports anew: read the difference
 * before committing it.
 */
class FixturesTest {

  private static final Path FIXTURES = Path.of("src/test/resources/paperboy/fixtures");

  @Test
  void thereAreFixtures() throws IOException {
    assertThat(folders()).hasSizeGreaterThanOrEqualTo(88);
  }

  @TestFactory
  Stream<DynamicTest> fixtures() throws IOException {
    return folders().stream()
        .map(folder -> dynamicTest(folder.getFileName().toString(), () -> check(folder)));
  }

  private static void check(Path folder) throws IOException {
    Path input = only(folder, "input.");
    Press press = Paperboy.press();
    Source source = new Source(input.getFileName().toString(), Files.readAllBytes(input));
    for (Export export : press.print().apply(press.digest(source)).exports()) {
      String format = export.name().substring(export.name().lastIndexOf('.'));
      Path expected = folder.resolve("expected" + format);
      String content = export.content();
      if (Boolean.getBoolean("fixtures.accept")) {
        Files.writeString(expected, content, StandardCharsets.UTF_8);
      }
      assertThat(content).as(expected.toString()).isEqualTo(Files.readString(expected));
    }
  }

  private static List<Path> folders() throws IOException {
    try (Stream<Path> found = Files.list(FIXTURES)) {
      return found.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static Path only(Path folder, String prefix) throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      List<Path> inputs =
          found.filter(file -> file.getFileName().toString().startsWith(prefix)).toList();
      assertThat(inputs).as("inputs in " + folder).hasSize(1);
      return inputs.get(0);
    }
  }
}
