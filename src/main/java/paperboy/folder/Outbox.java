package paperboy.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import paperboy.document.Sha256;
import paperboy.export.Export;

/**
 * The folder exports appear in, each whole or not at all: it is written under a hidden name in the
 * same folder, forced to disk, renamed, and the folder forced to disk. What had its name before is
 * replaced in that one step, so that nobody ever reads half a file or none.
 */
public final class Outbox {

  private static final AtomicLong COUNTER = new AtomicLong();

  /** {@code .a.json.4711-1.tmp}; the first number is the writer's process. */
  private static final Pattern HIDDEN =
      Pattern.compile("\\..*\\.([0-9]{1,18})-[0-9]{1,18}\\.tmp", Pattern.DOTALL);

  private final Path folder;
  private final boolean lasting;
  private final ForcedFolder names;
  private final Consumer<CommitStep> told;

  /**
   * @param folder that exports appear in; it must exist when something is written
   */
  public Outbox(Path folder) {
    this(folder, CommitStep.UNHEARD);
  }

  /** The same, with someone who is told of each step. */
  public Outbox(Path folder, Consumer<CommitStep> told) {
    this(folder, true, told);
  }

  private Outbox(Path folder, boolean lasting, Consumer<CommitStep> told) {
    this.folder = Objects.requireNonNull(folder, "folder");
    this.lasting = lasting;
    this.names = new ForcedFolder(folder);
    this.told = Objects.requireNonNull(told, "told");
  }

  /**
   * The same folder for exports whose inputs stay: after a power failure they can be made again, so
   * nothing is forced to disk. Each still appears whole.
   */
  public static Outbox ofRepeatable(Path folder) {
    return new Outbox(folder, false, CommitStep.UNHEARD);
  }

  /** Where it is. */
  public Path folder() {
    return folder;
  }

  /**
   * Whether a file lies here, whole.
   *
   * @param sha256 of its bytes, in lower-case hexadecimal digits
   */
  public boolean holds(String name, String sha256) {
    Path file = folder.resolve(name);
    try {
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Sha256.of(file).equals(sha256);
    } catch (IOException e) {
      throw new FolderException("read " + file, e);
    }
  }

  /**
   * Writes exports that belong together: none gets its name before all of them are on disk. All are
   * written before the first is forced, for a disk takes them together then.
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
      throw Files.exists(folder)
          ? new NotDirectoryException(folder.toString())
          : new NoSuchFileException(folder.toString());
    }
    List<Path> hidden = exports.stream().map(this::hidden).toList();
    try {
      for (int i = 0; i < exports.size(); i++) {
        write(hidden.get(i), exports.get(i).bytes());
      }
      for (Path path : hidden) {
        force(path);
      }
      for (int i = 0; i < exports.size(); i++) {
        Path visible = folder.resolve(exports.get(i).name());
        Files.move(hidden.get(i), visible, StandardCopyOption.ATOMIC_MOVE);
        told.accept(CommitStep.SHOWN);
      }
      if (lasting) {
        names.force();
      }
      told.accept(CommitStep.OUTBOX_FORCED);
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

  /** Whether a file is what {@link #hidden} names. */
  static boolean isHidden(Path file) {
    return HIDDEN.matcher(file.getFileName().toString()).matches();
  }

  /** Removes what writers that were killed left behind; those of living processes stay. */
  public void sweep() {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, Outbox::isLeftBehind)) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | DirectoryIteratorException e) {
      throw new FolderException(
          "tidy " + folder, e instanceof IOException io ? io : (IOException) e.getCause());
    }
  }

  private static boolean isLeftBehind(Path file) {
    Matcher hidden = HIDDEN.matcher(file.getFileName().toString());
    return hidden.matches()
        && ProcessHandle.of(Long.parseLong(hidden.group(1)))
            .filter(writer -> writer.pid() != ProcessHandle.current().pid())
            .isEmpty();
  }

  private static void write(Path file, byte[] content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    }
  }

  private void force(Path file) throws IOException {
    if (lasting) {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
    }
    told.accept(CommitStep.WRITTEN);
  }
}
