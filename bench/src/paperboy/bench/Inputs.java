package paperboy.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import paperboy.document.Source;

/** Inputs as files. */
final class Inputs {

  private static final String HTML = ".html";

  private Inputs() {}

  /** Writes them into a folder, which is made; gives the folder. */
  static Path write(List<Source> sources, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Source source : sources) {
      Files.write(folder.resolve(source.path()), source.bytes());
    }
    return folder;
  }

  /**
   * What its exports are called: {@code page-1.html} → {@code page-1}, {@code a.md} → {@code a-md}.
   */
  static String id(Source source) {
    String name = source.path();
    return name.endsWith(HTML)
        ? name.substring(0, name.length() - HTML.length())
        : name.replace('.', '-');
  }

  /** Reads one. */
  static Source read(Path file) {
    try {
      return new Source(file.getFileName().toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
