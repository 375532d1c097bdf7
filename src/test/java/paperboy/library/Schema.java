package paperboy.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.ExecutionContextCustomizer;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;

/** A JSON Schema beside the tests. */
record Schema(JsonSchema schema) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ExecutionContextCustomizer STRICT =
      (context, validation) -> context.getExecutionConfig().setFormatAssertionsEnabled(true);

  static Schema of(String name, VersionFlag version) {
    return new Schema(
        JsonSchemaFactory.getInstance(version)
            .getSchema(Schema.class.getResourceAsStream("/paperboy/library/" + name)));
  }

  /** The text as a tree, which must be valid. */
  JsonNode valid(String text) throws Exception {
    JsonNode tree = JSON.readTree(text);
    assertThat(schema.validate(tree, STRICT)).isEmpty();
    return tree;
  }
}
