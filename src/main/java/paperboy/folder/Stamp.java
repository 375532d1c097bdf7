package paperboy.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * How a file looks from outside; when it is written to, one of the two changes.
 *
 * @param size in bytes
 * @param modified when it was last written, as the file system says
 */
record Stamp(long size, FileTime modified) {

  /** How a file looks now, links not followed. */
  public static Stamp of(Path file) throws IOException {
    BasicFileAttributes now =
        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    return new Stamp(now.size(), now.lastModifiedTime());
  }
}
