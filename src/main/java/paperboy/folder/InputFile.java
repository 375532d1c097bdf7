package paperboy.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import paperboy.document.Source;

/**
 * A file that a digest may be read from.
 *
 * @param file where it is
 * @param path what it is called in exports: its path below the folder it was found in
 */
public record InputFile(Path file, String path) {

  public InputFile {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(path, "path");
  }

  /**
   * Reads it.
   *
   * @param mostBytes the largest file that is read
   * @param how options of opening, such as not to follow links
   * @throws RefusedException if it is larger
   * @throws FolderException if it cannot be read now
   */
  public Source read(long mostBytes, OpenOption... how) {
    try (InputStream in = Files.newInputStream(file, how)) {
      refuseOver(mostBytes);
      return new Source(path, in.readAllBytes());
    } catch (IOException e) {
      throw new FolderException("read " + file, e);
    }
  }

  private void refuseOver(long mostBytes) throws IOException {
    long size = Files.size(file);
    if (size > mostBytes) {
      String form = "%s has %,d bytes, over the limit of %,d";
      throw new RefusedException(
          "too-large", String.format(Locale.ROOT, form, path, size, mostBytes));
    }
  }
}
