package paperboy.librarian;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import paperboy.folder.FolderException;

/**
 * Decisions as JSON Lines in the state folder, forced to disk as they are made: what the database
 * knows of them is read from here when it was lost.
 *
 * <pre>
 * {"key":"lovelace2024bench","paper":"arxiv:2406.15877"}
 * {"apart":["week-25#arxiv:2406.15877","week-26#doi:10.1145/1"]}
 * {"forget":"week-25","sha256":"…"}
 * </pre>
 */
final class Journal {

  private static final JsonMapper JSON = new JsonMapper();

  private final Path file;

  Journal(Path state) {
    this.file = Objects.requireNonNull(state, "state").resolve("decisions.jsonl");
  }

  /** Adds lines; when this returns, they are on disk. */
  void append(List<ObjectNode> decisions) {
    StringBuilder lines = new StringBuilder();
    decisions.forEach(decision -> lines.append(decision).append('\n'));
    ByteBuffer bytes = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8));
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      channel.position(whole(channel));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.truncate(channel.position());
      channel.force(true);
    } catch (IOException e) {
      throw new FolderException("write " + file, e);
    }
  }

  /** Where the last whole line ends; a crash may have left half a line behind it. */
  private static long whole(FileChannel channel) throws IOException {
    ByteBuffer last = ByteBuffer.allocate(1);
    long end = channel.size();
    while (end > 0 && channel.read(last.clear(), end - 1) == 1 && last.get(0) != '\n') {
      end--;
    }
    return end;
  }

  /** The lines from one on, counted from 0; half a line at the end is none. */
  List<JsonNode> from(long first) {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      List<JsonNode> lines = new ArrayList<>();
      text.substring(0, text.lastIndexOf('\n') + 1)
          .lines()
          .skip(first)
          .forEach(line -> lines.add(parsed(line)));
      return lines;
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw new FolderException("read " + file, e);
    }
  }

  private static JsonNode parsed(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      return JSON.createObjectNode(); // someone edited it: what cannot be read decides nothing
    }
  }
}
