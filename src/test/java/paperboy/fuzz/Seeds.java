package paperboy.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import paperboy.document.Source;

/** The fixtures of the finder and of the readers: what inputs are made of. */
final class Seeds {

  private static final Path RESOURCES = Path.of("src/test/resources/paperboy");

  /** {@code \\u200B}. */
  private static final Pattern UNICODE = Pattern.compile("\\\\u([0-9A-F]{4})");

  /** All of them, in the order of their paths. */
  static final List<Source> ALL = all();

  /** Odd texts and bits of every format, one a line, with the escapes of a Java string. */
  static final List<String> PIECES = lines("pieces.txt");

  /** What opens and closes, one pair a line, parted by a tab. */
  static final List<String[]> PAIRS =
      lines("pairs.txt").stream().map(line -> line.split("\t", 2)).toList();

  private Seeds() {}

  /** The fixtures whose names end in one of these: {@code named("html", "htm")}. */
  static Stream<byte[]> named(String... endings) {
    List<String> wanted = List.of(endings);
    return ALL.stream()
        .filter(s -> wanted.contains(s.name().substring(s.name().lastIndexOf('.') + 1)))
        .map(Source::bytes);
  }

  private static List<Source> all() {
    try (Stream<Path> finder = Files.walk(RESOURCES.resolve("fixtures"));
        Stream<Path> readers = Files.walk(RESOURCES.resolve("read"))) {
      Stream<Path> inputs =
          finder.filter(file -> file.getFileName().toString().startsWith("input."));
      Stream<Path> pages = readers.filter(file -> Files.exists(Path.of(file + ".blocks")));
      return Stream.concat(inputs.sorted(), pages.sorted()).map(Seeds::source).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list the fixtures below " + RESOURCES, e);
    }
  }

  private static Source source(Path file) {
    try {
      String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
      return new Source(name, Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the fixture " + file, e);
    }
  }

  private static List<String> lines(String resource) {
    Path file = RESOURCES.resolve("fuzz").resolve(resource);
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
          .filter(line -> !line.startsWith("# "))
          .map(Seeds::unescaped)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the pieces in " + file, e);
    }
  }

  private static String unescaped(String line) {
    return UNICODE
        .matcher(line)
        .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)))
        .translateEscapes();
  }
}
