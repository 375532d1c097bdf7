package paperboy.librarian;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import paperboy.library.PieceExport;

/**
 * A file of the library while it is made of the one before: papers that stay are copied by the
 * system, in runs as long as can be, and only changed ones are written. Papers come in order.
 */
final class Splice implements AutoCloseable {

  private final PieceExport export;
  private final byte[] between;
  private final FileChannel source;
  private final FileChannel target;
  private final OutputStream out;
  private long copied;
  private long at;
  private boolean firstRead = true;
  private boolean firstWritten = true;
  private boolean changed;

  /**
   * @param old the file before; null if it is of no use
   * @param hidden where the new one is written
   */
  Splice(PieceExport export, Path old, Path hidden) throws IOException {
    this.export = export;
    this.between = bytes(export.between());
    this.source = old == null ? null : FileChannel.open(old, StandardOpenOption.READ);
    this.target =
        FileChannel.open(
            hidden,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE);
    this.out = new BufferedOutputStream(Channels.newOutputStream(target), 1 << 16);
    this.changed = old == null;
    out.write(bytes(export.before()));
    this.at = bytes(export.before()).length;
    this.copied = at;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Keeps the next paper of the old file, which takes so many bytes there. */
  void keep(long length) throws IOException {
    if (firstRead == firstWritten) {
      at += firstRead ? 0 : between.length;
    } else {
      skip(0);
      out.write(firstWritten ? new byte[0] : between);
    }
    at += length;
    firstRead = false;
    firstWritten = false;
  }

  /** Leaves out the next paper of the old file. */
  void drop(long length) throws IOException {
    skip(length);
    changed = true;
  }

  /** Passes over the sign between papers and so many bytes. */
  private void skip(long length) throws IOException {
    copy();
    at += length + (firstRead ? 0 : between.length);
    copied = at;
    firstRead = false;
  }

  /** Writes a paper that was not there. */
  void add(byte[] piece) throws IOException {
    copy();
    out.write(firstWritten ? new byte[0] : between);
    out.write(piece);
    firstWritten = false;
    changed = true;
  }

  /** Writes a paper in the place of the next one of the old file. */
  void replace(long length, byte[] piece) throws IOException {
    if (source == null) {
      add(piece);
    } else if (length == piece.length && Arrays.equals(next(piece.length), piece)) {
      keep(length);
    } else {
      drop(length);
      add(piece);
    }
  }

  private byte[] next(int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    long from = at + (firstRead ? 0 : between.length);
    while (bytes.hasRemaining() && source.read(bytes, from + bytes.position()) > 0) {
      continue;
    }
    return bytes.array();
  }

  private void copy() throws IOException {
    if (source != null && at > copied) {
      out.flush();
      while (copied < at) {
        long moved = source.transferTo(copied, at - copied, target);
        if (moved <= 0) {
          throw new IOException(export.name() + " is shorter than it was");
        }
        copied += moved;
      }
    }
  }

  /**
   * Ends the file and forces it to disk.
   *
   * @return whether it differs from the old one
   */
  boolean end() throws IOException {
    copy();
    out.write(bytes(export.after()));
    out.flush();
    if (changed) {
      target.force(true);
    }
    return changed;
  }

  @Override
  public void close() throws IOException {
    target.close();
    if (source != null) {
      source.close();
    }
  }
}
