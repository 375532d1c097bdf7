package paperboy.librarian;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.stream.Collectors;

/** By what files are known to be those that were written: their lengths and times of change. */
final class Stamps {

  private Stamps() {}

  /** {@code papers.bib 8402402 2024-07-05T10:15:30.123Z; papers.ris none}. */
  static String of(Collection<Path> files) {
    return files.stream().map(Stamps::of).collect(Collectors.joining("; "));
  }

  private static String of(Path file) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return file.getFileName() + " " + now.size() + " " + now.lastModifiedTime();
    } catch (IOException e) {
      return file.getFileName() + " none";
    }
  }

  /** The stamp of the program's jar, so that what an older one wrote is known from ours. */
  static String program() {
    try {
      Path jar = Path.of(Stamps.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isRegularFile(jar) ? of(jar) : "";
    } catch (URISyntaxException e) {
      return "";
    }
  }
}
