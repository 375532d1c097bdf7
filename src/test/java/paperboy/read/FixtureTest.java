package paperboy.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import paperboy.document.Block;
import paperboy.document.Document;
import paperboy.document.Source;

/**
 * Reads every input below {@code src/test/resources/paperboy/read}, a folder a kind of trouble, and
 * compares its dump with the file beside it that ends in {@code .blocks}.
 */
class FixtureTest {
  private static final Path FOLDER = Path.of("src/test/resources/paperboy/read");

  static List<Path> inputs() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(Files::isRegularFile).filter(f -> !expectation(f)).sorted().toList();
    }
  }

  private static boolean expectation(Path file) {
    return file.toString().endsWith(".blocks");
  }

  @Test
  void inputsAreThere() throws IOException {
    assertThat(inputs()).hasSizeGreaterThan(30);
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void readsAsExpected(Path input) throws IOException {
    String expected = Files.readString(Path.of(input + ".blocks"));
    assertThat(DocumentDump.of(document(input))).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void positionsLieInTheText(Path input) throws IOException {
    Document document = document(input);
    for (Block block : document.blocks()) {
      assertThat(block.start()).as(block.text()).isBetween(0, block.end());
      assertThat(block.end()).as(block.text()).isLessThanOrEqualTo(document.text().length());
    }
  }

  private static Document document(Path input) throws IOException {
    return new Readers().read(new Source(name(input), Files.readAllBytes(input)));
  }

  private static String name(Path input) {
    return FOLDER.relativize(input).toString();
  }
}
