package paperboy.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A folder whose names are forced to disk, once for all who ask while that is going on: the disk is
 * what several workers wait for.
 */
final class ForcedFolder {

  private final Forcing forcing;
  private final AtomicLong asked = new AtomicLong();
  private long served;

  /**
   * @param folder that files get names in
   */
  ForcedFolder(Path folder) {
    this(() -> force(folder));
  }

  /** The same, forced another way. */
  ForcedFolder(Forcing forcing) {
    this.forcing = Objects.requireNonNull(forcing, "forcing");
  }

  /** What makes names last. */
  interface Forcing {
    void run() throws IOException;
  }

  /** Makes every name given before this call last. */
  void force() throws IOException {
    long own = asked.incrementAndGet();
    synchronized (this) {
      if (served < own) {
        long all = asked.get();
        forcing.run();
        served = all;
      }
    }
  }

  /** Makes the names in a folder last; Windows cannot open folders and needs no such thing. */
  static void force(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }
}
