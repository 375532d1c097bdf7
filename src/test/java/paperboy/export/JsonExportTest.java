package paperboy.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paperboy.link.Link;
import paperboy.link.Rel;

class JsonExportTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonExport export = new JsonExport();
  private final DigestSchema schema = new DigestSchema();

  @Test
  void hasEveryFieldInTheOrderOfTheContract() throws IOException {
    Export file = export.export(Samples.full());
    assertThat(file.name()).isEqualTo("week-26.json");
    assertThat(file.content()).isEqualTo(resource("full.json"));
  }

  @Test
  void saysNullAndEmptyWhereNothingIsKnown() throws IOException {
    JsonNode head = JSON.readTree(export.export(Samples.empty()).content()).get("digest");
    assertThat(List.of("title", "language", "published", "period"))
        .allSatisfy(field -> assertThat(head.get(field).isNull()).as(field).isTrue());
  }

  @Test
  void isValidByItsSchema() {
    assertThat(schema.faults(export.export(Samples.full()).content())).isEmpty();
    assertThat(schema.faults(export.export(Samples.empty()).content())).isEmpty();
  }

  @Test
  void isTheSameToTheByteEachTime() {
    assertThat(export.export(Samples.full()).bytes())
        .isEqualTo(export.export(Samples.full()).bytes());
  }

  @Test
  void dropsControlsAndDirectionTurners() throws IOException {
    String content = export.export(Samples.saying("a\u0000b\u202Ec\u2066d\r\n\u009Be")).content();
    JsonNode entry = JSON.readTree(content).at("/entries/0");
    assertThat(entry.get("title").asText()).isEqualTo("abcd e");
    assertThat(entry.get("summary").asText()).isEqualTo("abcd\ne");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "java\nscript:alert(1)",
        " javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "vbscript:x"
      })
  void dropsLinksOfOtherSchemesWithAWarning(String url) throws IOException {
    String content = export.export(Samples.linking(new Link(Rel.OTHER, url, "here"))).content();
    JsonNode entry = JSON.readTree(content).at("/entries/0");
    assertThat(entry.get("links")).isEmpty();
    assertThat(entry.at("/warnings/0/code").asText()).isEqualTo("link-dropped");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://a.org/x", "HTTP://a.org", "mailto:a@b.org", "doi:10.1/x", "../x.pdf"})
  void keepsTheOthers(String url) throws IOException {
    String content = export.export(Samples.linking(new Link(Rel.OTHER, url, "here"))).content();
    assertThat(JSON.readTree(content).at("/entries/0/links/0/url").asText()).isEqualTo(url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/schema",
        "/digest",
        "/digest/id",
        "/digest/period/end",
        "/digest/source/sha256",
        "/entries",
        "/entries/0/title",
        "/entries/0/provenance/title",
        "/entries/0/links/0/rel",
        "/entries/0/authors/0/name",
        "/warnings"
      })
  void theSchemaMissesWhatIsMissingAndRefusesWrongTypes(String field) throws IOException {
    String content = export.export(Samples.full()).content();
    assertThat(schema.faults(with(content, field, null))).isNotEmpty();
    assertThat(schema.faults(with(content, field, true))).isNotEmpty();
  }

  @Test
  void theSchemaAllowsFieldsToBeAdded() throws IOException {
    String content = export.export(Samples.full()).content();
    assertThat(schema.faults(with(content, "/entries/0/topics", true))).isEmpty();
  }

  private static String with(String content, String field, Boolean value) throws IOException {
    JsonNode tree = JSON.readTree(content);
    int slash = field.lastIndexOf('/');
    ObjectNode parent = (ObjectNode) tree.at(field.substring(0, slash));
    String name = field.substring(slash + 1);
    if (value == null) {
      parent.remove(name);
    } else {
      parent.put(name, value);
    }
    return tree.toString();
  }

  private static String resource(String name) throws IOException {
    try (var in = JsonExportTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
