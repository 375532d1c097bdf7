package paperboy.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/**
 * A disk or folder that does not do its part: full, gone, not to be touched. No input is to blame,
 * and trying again later may help.
 */
public final class FolderException extends UncheckedIOException {

  private static final long serialVersionUID = 1;

  /**
   * @param what could not be done: {@code write a.json into out}
   * @param cause what the file system said
   */
  public FolderException(String what, IOException cause) {
    super("cannot " + what + ": " + why(cause), cause);
  }

  private static String why(IOException cause) {
    if (cause instanceof NoSuchFileException gone) {
      return gone.getFile() + " is not there";
    }
    if (cause instanceof NotDirectoryException file) {
      return file.getFile() + " is not a folder";
    }
    if (cause instanceof AccessDeniedException denied) {
      return denied.getFile() + " may not be touched (permission denied)";
    }
    if (cause instanceof FileAlreadyExistsException taken) {
      return taken.getFile() + " is in the way";
    }
    if (cause instanceof FileSystemException told && told.getReason() != null) {
      return told.getReason();
    }
    boolean plain = cause.getClass() == IOException.class && cause.getMessage() != null;
    return plain ? cause.getMessage() : cause.toString();
  }
}
