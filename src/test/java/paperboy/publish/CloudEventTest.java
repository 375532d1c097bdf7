package paperboy.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CloudEventTest {

  private static final String DATA = "{\"title\":\"推理 \\\"x\\\"\"}";

  @Test
  void isACloudEventOfVersionOne() throws Exception {
    JsonNode event = json("2024-07-05");
    assertThat(event.get("specversion").asText()).isEqualTo("1.0");
    assertThat(event.get("source").asText()).isEqualTo("/paperboy");
    assertThat(event.get("type").asText()).isEqualTo("io.paperboy.paper.changed");
    assertThat(event.get("subject").asText()).isEqualTo("arxiv:1706.03762");
    assertThat(event.get("time").asText()).isEqualTo("2024-07-05T00:00:00Z");
    assertThat(event.get("datacontenttype").asText()).isEqualTo("application/json");
    assertThat(event.get("data")).isEqualTo(new ObjectMapper().readTree(DATA));
  }

  @ParameterizedTest
  @CsvSource({"2024-07, only a month", "2024, only a year", ", nothing is stated"})
  void aTimeThatIsNotKnownIsLeftOut(String date, String why) throws Exception {
    assertThat(json(date).has("time")).as(why).isFalse();
  }

  /** Written down once; whoever changes how ids are made makes every receiver take all for new. */
  @Test
  void theIdIsTheSameForEver() {
    assertThat(event(DATA, 0).id())
        .isEqualTo("3ef10166a99512bc99c43f69493b6943b8707361e867616d64dc86a92d902250");
  }

  @Test
  void theIdTellsApartWhatIsToldAndHowOften() {
    assertThat(event(DATA, 0).id()).isEqualTo(event(DATA, 0).id());
    assertThat(event(DATA, 0).id()).isNotEqualTo(event("{}", 0).id());
    assertThat(event(DATA, 0).id()).isNotEqualTo(event(DATA, 1).id());
    assertThat(CloudEvent.of(EventType.DIGEST_EXPORTED, "arxiv:1706.03762", null, DATA, 0).id())
        .isNotEqualTo(event(DATA, 0).id());
  }

  private static CloudEvent event(String data, int times) {
    return CloudEvent.of(EventType.PAPER_CHANGED, "arxiv:1706.03762", null, data, times);
  }

  private static JsonNode json(String date) throws Exception {
    return new ObjectMapper()
        .readTree(CloudEvent.of(EventType.PAPER_CHANGED, "arxiv:1706.03762", date, DATA, 0).json());
  }
}
