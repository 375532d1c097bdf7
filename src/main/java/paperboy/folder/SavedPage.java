package paperboy.folder;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Pages that a browser saved whole: {@code a.html} with its pictures in {@code a_files}. */
final class SavedPage {

  private static final String SUFFIX = "_files";
  private static final List<String> EXTENSIONS = List.of(".html", ".htm", ".xhtml");

  private SavedPage() {}

  /** Whether a folder holds the pictures and scripts of a page beside it. */
  static boolean isPictureFolder(Path folder) {
    String name = folder.getFileName().toString();
    if (!name.endsWith(SUFFIX)) {
      return false;
    }
    String page = name.substring(0, name.length() - SUFFIX.length());
    return EXTENSIONS.stream().anyMatch(e -> Files.exists(folder.resolveSibling(page + e)));
  }

  /** The folder that goes where the page goes; empty when there is none. */
  static Optional<Path> pictureFolder(Path page) {
    return Optional.of(pictureFolderName(page))
        .filter(folder -> EXTENSIONS.stream().anyMatch(page.toString()::endsWith))
        .filter(folder -> Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS));
  }

  /** {@code x/a.html} → {@code x/a_files}. */
  static Path pictureFolderName(Path page) {
    String name = page.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return page.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + SUFFIX);
  }
}
