package paperboy.folder;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import paperboy.document.Sha256;

/**
 * A folder that keeps what was handled, as it was: {@code .done}, {@code .failed}. A file keeps its
 * path below the inbox; where that is taken, eight digits of its content's hash, and then a number,
 * go in front of its extension. Nothing lying there is ever overwritten.
 */
final class Shelf {

  private final Path inbox;
  private final Path folder;
  private final ForcedFolder names;
  private final Consumer<CommitStep> told;

  /**
   * @param inbox that it lies in
   * @param name below the inbox; empty for the inbox itself, which takes files back
   */
  Shelf(Path inbox, String name, Consumer<CommitStep> told) {
    this.inbox = Objects.requireNonNull(inbox, "inbox");
    this.folder = inbox.resolve(name);
    this.names = new ForcedFolder(folder);
    this.told = Objects.requireNonNull(told, "told");
  }

  /**
   * Moves a file here, and the pictures of a saved page with it.
   *
   * @param file where it lies
   * @param path where it lay below the inbox
   * @param report why it failed, written beside it before it comes; empty if it did not
   * @param departure told where it goes before it moves
   * @return where it lies now
   */
  Path put(Path file, String path, Optional<FailureReport> report, Departure departure)
      throws IOException {
    Path wanted = folder.resolve(path);
    Files.createDirectories(wanted.getParent());
    for (int i = 0; ; i++) {
      Path free = i == 0 ? wanted : other(wanted, Sha256.of(file).substring(0, 8), i);
      if (free(file, free)) {
        write(report, free);
        departure.to(place(free));
        told.accept(CommitStep.BOOKED);
        if (moved(file, free)) {
          movePictures(file, free);
          return free;
        }
      }
    }
  }

  /** {@code .done/a.html}. */
  String place(Path shelved) {
    String below = inbox.relativize(shelved).toString();
    return below.replace(File.separatorChar, '/');
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

  private void write(Optional<FailureReport> report, Path target) {
    if (report.isPresent()) {
      new Outbox(target.getParent(), told)
          .write(List.of(report.get().export(FailureReport.name(target))));
    }
  }

  /**
   * Moves a file unless the name is taken. A hard link is made first, which fails where a rename
   * would replace, and is forced to disk before the old name goes; a crash between the two steps
   * leaves the file under both names, which the next move sees.
   */
  private boolean moved(Path file, Path target) throws IOException {
    try {
      Files.createLink(target, file);
    } catch (FileAlreadyExistsException e) {
      if (!Files.isSameFile(file, target)) {
        return false;
      }
    } catch (UnsupportedOperationException | FileSystemException e) {
      return renamed(file, target);
    }
    told.accept(CommitStep.LINKED);
    force(target.getParent());
    told.accept(CommitStep.SHELF_FORCED);
    Files.delete(file);
    told.accept(CommitStep.REMOVED);
    return true;
  }

  /** For file systems without hard links, and for folders. */
  private boolean renamed(Path file, Path target) throws IOException {
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    Files.move(file, target);
    force(target.getParent());
    return true;
  }

  /** Most inputs lie in the inbox itself, and so here. */
  private void force(Path parent) throws IOException {
    if (parent.equals(folder)) {
      names.force();
    } else {
      ForcedFolder.force(parent);
    }
  }

  private void movePictures(Path file, Path target) throws IOException {
    Optional<Path> pictures = SavedPage.pictureFolder(file);
    if (pictures.isPresent()) {
      Path wanted = SavedPage.pictureFolderName(target);
      for (int i = 2; !renamed(pictures.get(), wanted); i++) {
        wanted = wanted.resolveSibling(SavedPage.pictureFolderName(target).getFileName() + "-" + i);
      }
    }
  }
}
