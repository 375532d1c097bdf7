package paperboy.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Faults of file systems in words. */
final class Fault {

  private Fault() {}

  /** {@code cannot write a.json: out is not there}, with the fault as its cause. */
  static UncheckedIOException of(String what, IOException fault) {
    return new UncheckedIOException("cannot " + what + ": " + why(fault), fault);
  }

  private static String why(IOException fault) {
    if (fault instanceof NoSuchFileException gone) {
      return gone.getFile() + " is not there";
    }
    if (fault instanceof AccessDeniedException denied) {
      return denied.getFile() + " may not be touched (permission denied)";
    }
    boolean reasoned = fault instanceof FileSystemException f && f.getReason() != null;
    return reasoned ? ((FileSystemException) fault).getReason() : fault.toString();
  }
}
