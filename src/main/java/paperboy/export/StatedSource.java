package paperboy.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * What an exported JSON file says it was made from; only its beginning is read.
 *
 * @param file the input's path below the inbox: {@code x.zip!a.html}
 * @param sha256 of the bytes that were read, in lower-case hexadecimal digits
 */
public record StatedSource(String file, String sha256) {

  private static final JsonFactory JSON = new JsonFactory();

  public StatedSource {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(sha256, "sha256");
  }

  /** Reads it; empty if the file is no export of ours. */
  public static Optional<StatedSource> of(Path json) {
    try (JsonParser parser = JSON.createParser(json.toFile())) {
      String file = null;
      String sha256 = null;
      while (parser.nextToken() != null && sha256 == null) {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
          file = at(parser, "/digest/source/file") ? parser.getText() : file;
          sha256 = at(parser, "/digest/source/sha256") ? parser.getText() : null;
        }
      }
      return file == null || sha256 == null
          ? Optional.empty()
          : Optional.of(new StatedSource(file, sha256));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static boolean at(JsonParser parser, String pointer) {
    return parser.getParsingContext().pathAsPointer().toString().equals(pointer);
  }
}
