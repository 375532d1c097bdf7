package paperboy.folder;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file that was handled, where it lies now.
 *
 * @param place below the inbox: {@code .done/2024/a.3fc4ccfe.html}
 */
public record Shelved(String place) {

  /** {@code 3fc4ccfe}, {@code 3fc4ccfe-2}: what a {@link Shelf} adds to a name that is taken. */
  private static final Pattern MARK = Pattern.compile("[0-9a-f]{8}(?:-[0-9]{1,9})?");

  public Shelved {
    Objects.requireNonNull(place, "place");
  }

  /**
   * The files kept in one of the inbox's folders, without reports and the pictures of pages.
   *
   * @param inbox the inbox
   * @param shelf {@link Inbox#DONE} or {@link Inbox#FAILED}
   */
  public static List<Shelved> in(Path inbox, String shelf) {
    Path root = inbox.resolve(shelf);
    List<Shelved> files = new ArrayList<>();
    try {
      if (Files.isDirectory(root)) {
        Files.walkFileTree(root, new Walk(inbox, root, files));
      }
      return files;
    } catch (IOException e) {
      throw new FolderException("list " + root, e);
    }
  }

  private static final class Walk extends SimpleFileVisitor<Path> {

    private final Path inbox;
    private final Path root;
    private final List<Shelved> files;

    Walk(Path inbox, Path root, List<Shelved> files) {
      this.inbox = inbox;
      this.root = root;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean pictures = !folder.equals(root) && SavedPage.isPictureFolder(folder);
      return pictures ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && !FailureReport.isOne(file) && !Outbox.isHidden(file)) {
        files.add(new Shelved(inbox.relativize(file).toString().replace(File.separatorChar, '/')));
      }
      return FileVisitResult.CONTINUE;
    }
  }

  /**
   * The path below the inbox that the file was dropped as, its mark taken off.
   *
   * @param sha256 of its bytes; a mark is told from a part of the name by it
   */
  public String path(String sha256) {
    String path = place.substring(place.indexOf('/') + 1);
    int name = path.lastIndexOf('/') + 1;
    int end = path.lastIndexOf('.') > name ? path.lastIndexOf('.') : path.length();
    int start = path.lastIndexOf('.', end - 1);
    boolean extended = start > name && isMark(path.substring(start + 1, end), sha256);
    if (extended) {
      return path.substring(0, start) + path.substring(end);
    }
    boolean bare = end > name && end < path.length() && isMark(path.substring(end + 1), sha256);
    return bare ? path.substring(0, end) : path;
  }

  /**
   * Moves the file back into the inbox; the report on it, if there is one, goes.
   *
   * @param path below the inbox; marked if it is taken
   * @return the path below the inbox that it has now
   */
  public String moveBack(Path inbox, String path) {
    Path file = inbox.resolve(place);
    Shelf back = new Shelf(inbox, "", CommitStep.UNHEARD);
    try {
      Path moved = back.put(file, path, Optional.empty(), Departure.UNBOOKED);
      Files.deleteIfExists(file.resolveSibling(FailureReport.name(file)));
      return inbox.relativize(moved).toString().replace(File.separatorChar, '/');
    } catch (IOException e) {
      throw new FolderException("move " + file + " back", e);
    }
  }

  private static boolean isMark(String part, String sha256) {
    return MARK.matcher(part).matches()
        && sha256.toLowerCase(Locale.ROOT).startsWith(part.substring(0, 8));
  }
}
