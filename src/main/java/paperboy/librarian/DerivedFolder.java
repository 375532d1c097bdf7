package paperboy.librarian;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
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
        Files.createDirectories(path.getParent());
        Path hidden = path.resolveSibling("." + path.getFileName() + ".tmp");
        Files.write(hidden, bytes);
        Files.move(hidden, path, StandardCopyOption.ATOMIC_MOVE);
      }
      return path;
    } catch (IOException e) {
      throw new FolderException("write " + path, e);
    }
  }

  private static boolean holds(Path path, byte[] bytes) throws IOException {
    return Files.exists(path)
        && Files.size(path) == bytes.length
        && Arrays.equals(Files.readAllBytes(path), bytes);
  }

  /**
   * Removes the files of a sub-folder that are not among some.
   *
   * @param name of the sub-folder
   * @param glob what the files that are ours are called
   */
  void keepOnly(String name, String glob, Set<Path> files) {
    Path ours = folder.resolve(name);
    if (!Files.isDirectory(ours)) {
      return;
    }
    try (DirectoryStream<Path> all = Files.newDirectoryStream(ours, glob)) {
      for (Path file : all) {
        if (!files.contains(file)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      throw new FolderException("tidy " + ours, e);
    }
  }
}
