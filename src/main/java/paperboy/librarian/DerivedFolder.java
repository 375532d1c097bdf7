package paperboy.librarian;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import paperboy.export.Export;
import paperboy.folder.FolderException;

/**
 * A folder of files that are made of the library. What is there already is left alone, to its time
 * of change; what is new appears whole. It is not forced to disk, for it can be made again.
 */
final class DerivedFolder {

  private final Path folder;

  DerivedFolder(Path folder) {
    this.folder = Objects.requireNonNull(folder, "folder");
  }

  /** Writes a file; gives where it lies. */
  Path put(Export export) {
    return put(export.name(), export.bytes());
  }

  /** Writes a file whose name may be a path below the folder; gives where it lies. */
  Path put(String name, byte[] bytes) {
    Path path = folder.resolve(name);
    try {
      if (!holds(path, bytes)) {
        makeFor(path);
        Path hidden = path.resolveSibling("." + path.getFileName() + ".tmp");
        Files.write(hidden, bytes);
        Files.move(hidden, path, StandardCopyOption.ATOMIC_MOVE);
      }
      return path;
    } catch (IOException e) {
      throw new FolderException("write " + path, e);
    }
  }

  private void makeFor(Path file) throws IOException {
    if (!Files.isDirectory(file.getParent())) {
      make(folder);
      Files.createDirectories(file.getParent());
    }
  }

  /**
   * Makes a folder if it is not there. That above it is not made: an outbox that vanished is to
   * come back as it was.
   */
  static void make(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectory(folder);
    }
  }

  private static boolean holds(Path path, byte[] bytes) throws IOException {
    return Files.exists(path)
        && Files.size(path) == bytes.length
        && Arrays.equals(Files.readAllBytes(path), bytes);
  }

  /** Removes a file that may not be there. */
  void remove(String name) {
    try {
      Files.deleteIfExists(folder.resolve(name));
    } catch (IOException e) {
      throw new FolderException("remove " + folder.resolve(name), e);
    }
  }

  /**
   * Removes those files of a sub-folder that are ours and not among some.
   *
   * @param name of the sub-folder; empty for the folder itself
   * @param ours tells by its name whether a file is ours
   */
  void keepOnly(String name, Predicate<String> ours, Set<Path> files) {
    Path place = folder.resolve(name);
    if (!Files.isDirectory(place)) {
      return;
    }
    try (DirectoryStream<Path> all = Files.newDirectoryStream(place)) {
      for (Path file : all) {
        if (ours.test(file.getFileName().toString()) && !files.contains(file)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      throw new FolderException("tidy " + place, e);
    }
  }
}
