package paperboy.folder;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A folder that keeps what was handled, as it was: {@code .done}, {@code .failed}. A file keeps its
 * path below the inbox; where that is taken, eight digits of its content's hash, and then a number,
 * go in front of its extension. Nothing lying there is ever overwritten.
 */
final class Shelf {

  private static final String REPORT = ".error.json";

  private final Path folder;

  Shelf(Path folder) {
    this.folder = Objects.requireNonNull(folder, "folder");
  }

  /**
   * Moves a file here, and the pictures of a saved page with it.
   *
   * @param file where it lies
   * @param path where it lay below the inbox
   * @param report why it failed, written beside it before it comes; empty if it did not
   * @return where it lies now
   */
  Path put(Path file, String path, Optional<FailureReport> report) throws IOException {
    Path wanted = folder.resolve(path);
    Files.createDirectories(wanted.getParent());
    for (int i = 0; ; i++) {
      Path free = i == 0 ? wanted : other(wanted, FileHash.of(file).substring(0, 8), i);
      if (free(file, free) && moved(file, free, report)) {
        movePictures(file, free);
        Outbox.force(free.getParent());
        return free;
      }
    }
  }

  /** {@code a.html} → {@code a.1a2b3c4d.html}, then {@code a.1a2b3c4d-2.html}. */
  private static Path other(Path wanted, String hash, int i) {
    String name = wanted.getFileName().toString();
    int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
    String mark = "." + hash + (i == 1 ? "" : "-" + i);
    return wanted.resolveSibling(Names.cut(name.substring(0, dot), mark + name.substring(dot)));
  }

  /** Whether nothing else has the name; the file itself may, when a crash cut its move in two. */
  private static boolean free(Path file, Path target) throws IOException {
    boolean taken = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
    return !taken || Files.isSameFile(file, target);
  }

  private static boolean moved(Path file, Path target, Optional<FailureReport> report)
      throws IOException {
    if (report.isPresent()) {
      String name = Names.cut(target.getFileName().toString(), REPORT);
      new Outbox(target.getParent()).write(List.of(report.get().export(name)));
    }
    return moved(file, target);
  }

  /**
   * Moves a file unless the name is taken. A hard link is made first, which fails where a rename
   * would replace; a crash between the two steps leaves the file under both names, which the next
   * move sees.
   */
  private static boolean moved(Path file, Path target) throws IOException {
    try {
      Files.createLink(target, file);
      Files.delete(file);
      return true;
    } catch (FileAlreadyExistsException e) {
      return linked(file, target);
    } catch (UnsupportedOperationException | FileSystemException e) {
      return renamed(file, target);
    }
  }

  private static boolean linked(Path file, Path target) throws IOException {
    boolean same = Files.isSameFile(file, target);
    if (same) {
      Files.delete(file);
    }
    return same;
  }

  /** For file systems without hard links, and for folders. */
  private static boolean renamed(Path file, Path target) throws IOException {
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    Files.move(file, target);
    return true;
  }

  private static void movePictures(Path file, Path target) throws IOException {
    Optional<Path> pictures = SavedPage.pictureFolder(file);
    if (pictures.isPresent()) {
      Path wanted = SavedPage.pictureFolderName(target);
      for (int i = 2; !renamed(pictures.get(), wanted); i++) {
        wanted = wanted.resolveSibling(SavedPage.pictureFolderName(target).getFileName() + "-" + i);
      }
    }
  }
}
