package paperboy.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** What lies below a folder while a program works in it: what goes meanwhile is passed over. */
public final class FilesBelow extends SimpleFileVisitor<Path> {

  private final List<Path> files = new ArrayList<>();

  private FilesBelow() {}

  /** Everything that is no folder. */
  public static List<Path> of(Path folder) {
    FilesBelow walk = new FilesBelow();
    try {
      Files.walkFileTree(folder, walk);
      return walk.files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    files.add(file);
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException gone) {
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, IOException gone) {
    return FileVisitResult.CONTINUE;
  }
}
