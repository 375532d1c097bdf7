package paperboy.folder;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The inputs in a folder, as {@code convert} finds them. Hidden names, links and the pictures of
 * saved pages are passed over.
 *
 * @param files in the order of their paths
 * @param others files of other types
 */
public record InputFiles(List<InputFile> files, List<InputFile> others) {

  public InputFiles {
    files = List.copyOf(files);
    others = List.copyOf(others);
  }

  /**
   * What a person means by a path: a file is taken whatever its name, a folder is walked.
   *
   * @throws IOException if there is no such file, or it cannot be read
   */
  public static InputFiles at(Path path) throws IOException {
    Objects.requireNonNull(path, "path");
    if (Files.isDirectory(path)) {
      Walk walk = new Walk(path);
      Files.walkFileTree(path, walk);
      walk.files.sort(Comparator.comparing(InputFile::path));
      return new InputFiles(walk.files, walk.others);
    }
    if (Files.notExists(path)) {
      throw new NoSuchFileException(path.toString());
    }
    return new InputFiles(List.of(new InputFile(path, path.getFileName().toString())), List.of());
  }

  private static final class Walk extends SimpleFileVisitor<Path> {

    private final Path root;
    private final List<InputFile> files = new ArrayList<>();
    private final List<InputFile> others = new ArrayList<>();

    Walk(Path root) {
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean passedOver =
          !folder.equals(root)
              && (InputName.of(path(folder)) == InputName.PASSED_OVER
                  || SavedPage.isPictureFolder(folder));
      return passedOver ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile()) {
        switch (InputName.of(path(file))) {
          case INPUT -> files.add(new InputFile(file, path(file)));
          case UNSUPPORTED -> others.add(new InputFile(file, path(file)));
          case PASSED_OVER -> {}
        }
      }
      return FileVisitResult.CONTINUE;
    }

    private String path(Path file) {
      return root.relativize(file).toString().replace(File.separatorChar, '/');
    }
  }
}
