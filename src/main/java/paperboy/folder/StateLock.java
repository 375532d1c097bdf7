package paperboy.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;

/**
 * Holds the state folder for one process, and with it the inbox: a lock on the file {@code lock} in
 * it, which the operating system releases when its owner ends, however it ends.
 */
public final class StateLock implements AutoCloseable {

  private final FileChannel file;

  private StateLock(FileChannel file) {
    this.file = file;
  }

  /**
   * Takes the lock unless another process has it.
   *
   * @param state the state folder
   * @throws FolderException if the folder cannot be written
   */
  public static Optional<StateLock> tryTake(Path state) {
    Objects.requireNonNull(state, "state");
    Path path = state.resolve("lock");
    try {
      FileChannel file =
          FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(file) == null) {
        file.close();
        return Optional.empty();
      }
      sign(file);
      return Optional.of(new StateLock(file));
    } catch (IOException e) {
      throw new FolderException("lock " + path, e);
    }
  }

  private static FileLock lock(FileChannel file) throws IOException {
    try {
      return file.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // held by this very process
    }
  }

  /** The process's number, for people who wonder. */
  private static void sign(FileChannel file) throws IOException {
    file.truncate(0);
    String number = ProcessHandle.current().pid() + "\n";
    file.write(ByteBuffer.wrap(number.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new FolderException("unlock the state folder", e);
    }
  }
}
