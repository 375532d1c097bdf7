package paperboy.route;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** A folder of jars with Camel components that the program does not bring along. */
final class Plugins {

  private Plugins() {}

  /**
   * What loads classes from the jars of a folder, beside the program's own.
   *
   * @param folder it may be missing
   */
  static URLClassLoader in(Path folder) {
    Objects.requireNonNull(folder, "folder");
    return new URLClassLoader("plugins", jars(folder), Plugins.class.getClassLoader());
  }

  private static URL[] jars(Path folder) {
    if (!Files.isDirectory(folder)) {
      return new URL[0];
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".jar"))
          .sorted()
          .map(Plugins::url)
          .toArray(URL[]::new);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot look into " + folder, e);
    }
  }

  private static URL url(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException("a file has an address: " + jar, e);
    }
  }
}
