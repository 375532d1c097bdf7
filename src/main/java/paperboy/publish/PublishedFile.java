package paperboy.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was published, a line each, forced to disk: {@code published.jsonl} in the state folder. The
 * database can be lost; who is told from this file does not send everything again. Failures of the
 * disk are {@link UncheckedIOException}s.
 */
public final class PublishedFile implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger("paperboy");
  private static final String NAME = "published.jsonl";
  private static final ObjectMapper JSON =
      new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private final Path path;
  private final FileChannel file;

  /**
   * A line: which event a target accepted.
   *
   * @param target the target's id, a hash
   * @param number of the event, in the order in which changes were noted
   * @param id of the event
   * @param type of the event
   * @param subject the id of the digest or paper
   * @param sha256 of what was told of it
   */
  public record Line(
      String target, long number, String id, String type, String subject, String sha256) {

    public Line {
      Objects.requireNonNull(target, "target");
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(type, "type");
      Objects.requireNonNull(subject, "subject");
      Objects.requireNonNull(sha256, "sha256");
    }
  }

  private PublishedFile(Path path, FileChannel file) {
    this.path = path;
    this.file = file;
  }

  /** Opens it, or makes it; a last line that a crash cut gets its end. */
  public static PublishedFile in(Path state) {
    Path path = Objects.requireNonNull(state, "state").resolve(NAME);
    try {
      FileChannel file =
          FileChannel.open(
              path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      PublishedFile opened = new PublishedFile(path, file);
      opened.endLastLine();
      return opened;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot open " + path, e);
    }
  }

  private void endLastLine() throws IOException {
    ByteBuffer last = ByteBuffer.allocate(1);
    if (file.size() > 0 && file.read(last, file.size() - 1) == 1 && last.get(0) != '\n') {
      write("\n");
    }
  }

  /** How many bytes it has. */
  public long bytes() {
    try {
      return file.size();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /** Adds a line; it is on disk when this returns. */
  public void append(Line line) {
    try {
      write(JSON.writeValueAsString(line) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + path, e);
    }
  }

  private void write(String text) throws IOException {
    long end = file.size();
    try {
      ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      for (long at = end; bytes.hasRemaining(); at = end + bytes.position()) {
        file.write(bytes, at);
      }
      file.force(true);
    } catch (IOException e) {
      file.truncate(end);
      throw e;
    }
  }

  /**
   * Reads lines; those that cannot be read are left out, which the log says.
   *
   * @param from the byte to begin with, where a line begins
   */
  public void replay(long from, Consumer<Line> each) {
    try {
      file.position(from <= file.size() ? from : 0);
      BufferedReader lines = new BufferedReader(Channels.newReader(file, StandardCharsets.UTF_8));
      int unreadable = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        unreadable += tell(line, each) ? 0 : 1;
      }
      if (unreadable > 0) {
        LOG.warn("{} has {} lines that cannot be read; these may be sent again", path, unreadable);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  private static boolean tell(String text, Consumer<Line> each) {
    try {
      each.accept(JSON.readValue(text, Line.class));
      return true;
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close " + path, e);
    }
  }
}
