package paperboy.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/**
 * The published form of exported JSON, {@code paperboy/export/digest.schema.json}.
 *
 * <pre>{@code
 * new DigestSchema().faults(Files.readString(path)); // ["$.entries[0].title: is missing …"]
 * }</pre>
 */
public final class DigestSchema {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonSchema schema;

  /** Loads the schema; nothing is fetched. */
  public DigestSchema() {
    InputStream resource = DigestSchema.class.getResourceAsStream("digest.schema.json");
    schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(resource);
  }

  /**
   * What is wrong with a file.
   *
   * @param json its text
   * @return a line for each fault, beginning with its place; none when the file is valid
   * @throws IllegalArgumentException if the text is not JSON at all
   */
  public List<String> faults(String json) {
    Objects.requireNonNull(json, "json");
    return schema.validate(tree(json)).stream()
        .map(ValidationMessage::getMessage)
        .sorted()
        .toList();
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      String place = " in line " + e.getLocation().getLineNr();
      throw new IllegalArgumentException("is no JSON: " + e.getOriginalMessage() + place, e);
    }
  }
}
