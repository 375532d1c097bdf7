package paperboy.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import paperboy.export.Export;

/**
 * The folder exports appear in, each whole or not at all: it is written under a hidden name in the
 * same folder, forced to disk, renamed, and the folder forced to disk. What had its name before is
 * replaced in that one step, so that nobody ever reads half a file or none.
 */
public final class Outbox {

  private static final AtomicLong COUNTER = new AtomicLong();

  private final Path folder;

  /**
   * @param folder that exports appear in; it must exist when something is written
   */
  public Outbox(Path folder) {
    this.folder = Objects.requireNonNull(folder, "folder");
  }

  /**
   * Writes exports that belong together: none gets its name before all of them are on disk.
   *
   * @throws FolderException when the disk is full, the folder gone or not writable; what lay there
   *     before is whole then
   */
  public void write(List<Export> exports) {
    try {
      commit(exports);
    } catch (IOException e) {
      String names = exports.stream().map(Export::name).collect(Collectors.joining(", "));
      throw new FolderException("write " + names + " into " + folder, e);
    }
  }

  private void commit(List<Export> exports) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    List<Path> hidden = exports.stream().map(this::hidden).toList();
    try {
      for (int i = 0; i < exports.size(); i++) {
        writeThrough(hidden.get(i), exports.get(i).bytes());
      }
      for (int i = 0; i < exports.size(); i++) {
        Path visible = folder.resolve(exports.get(i).name());
        Files.move(hidden.get(i), visible, StandardCopyOption.ATOMIC_MOVE);
      }
      force(folder);
    } finally {
      for (Path path : hidden) {
        Files.deleteIfExists(path);
      }
    }
  }

  /** A name no other writer uses: {@code .a.json.4711-1.tmp}. */
  private Path hidden(Export export) {
    long process = ProcessHandle.current().pid();
    String unique = process + "-" + COUNTER.incrementAndGet();
    return folder.resolve(Names.cut("." + export.name(), "." + unique + ".tmp"));
  }

  private static void writeThrough(Path file, byte[] content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  /** Makes renames in a folder last; Windows cannot open folders and needs no such thing. */
  static void force(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }
}
