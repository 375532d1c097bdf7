package paperboy.librarian;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import paperboy.catalogue.Paper;
import paperboy.folder.FolderException;
import paperboy.library.Libraries;
import paperboy.library.LibraryExport;

/**
 * The files in {@code outbox/library}, each of all papers: written under hidden names, forced to
 * disk, and renamed where they differ from what is there, so that each is whole at any time.
 */
final class LibraryFiles {

  private final Path folder;
  private final List<LibraryExport> exports;

  LibraryFiles(Path folder, List<LibraryExport> exports) {
    this.folder = Objects.requireNonNull(folder, "folder");
    this.exports = List.copyOf(exports);
  }

  /** Writes them all, in one pass over the papers. */
  void write(Iterable<Paper> papers) {
    try {
      Files.createDirectories(folder);
      writeHidden(papers);
      for (LibraryExport export : exports) {
        show(hidden(export), folder.resolve(export.name()));
      }
    } catch (IOException e) {
      throw new FolderException("write the library into " + folder, e);
    }
  }

  private void writeHidden(Iterable<Paper> papers) throws IOException {
    Map<LibraryExport, FileChannel> channels = new LinkedHashMap<>();
    try {
      Map<LibraryExport, Writer> writers = new LinkedHashMap<>();
      for (LibraryExport export : exports) {
        FileChannel channel =
            FileChannel.open(
                hidden(export),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        channels.put(export, channel);
        writers.put(export, writer(channel));
      }
      Libraries.write(papers, writers);
      for (FileChannel channel : channels.values()) {
        channel.force(true);
      }
    } finally {
      for (FileChannel channel : channels.values()) {
        channel.close();
      }
    }
  }

  private static Writer writer(FileChannel channel) {
    return new BufferedWriter(
        new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8));
  }

  private Path hidden(LibraryExport export) {
    return folder.resolve("." + export.name() + ".tmp");
  }

  private static void show(Path hidden, Path visible) throws IOException {
    if (Files.exists(visible) && Files.mismatch(hidden, visible) < 0) {
      Files.delete(hidden);
    } else {
      Files.move(hidden, visible, StandardCopyOption.ATOMIC_MOVE);
    }
  }
}
