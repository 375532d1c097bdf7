package paperboy.route;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import paperboy.publish.Post;

/** Many changes of some papers, and what a receiver who drops repeats knows of them. */
final class Told {

  private static final int SUBJECTS = 20;

  private Told() {}

  /** Changes each paper by turns. */
  static void tell(Post post, int events) {
    post.database.atOnce(
        () -> {
          for (int i = 0; i < events; i++) {
            post.paper("推理:" + i % SUBJECTS, "ä" + i / SUBJECTS);
          }
        });
  }

  /** Every event came, in order a subject, and what came twice came with the same id. */
  static void isWhole(List<JsonNode> messages, int events) {
    Map<String, JsonNode> byId = new LinkedHashMap<>();
    for (JsonNode message : messages) {
      JsonNode before = byId.putIfAbsent(message.get("id").asText(), message);
      assertThat(before).isIn(null, message);
    }
    assertThat(byId).hasSize(events);
    Map<String, Integer> versions = new HashMap<>();
    byId.values().forEach(message -> isNext(message, versions));
  }

  private static void isNext(JsonNode message, Map<String, Integer> versions) {
    String subject = message.get("subject").asText();
    int version = versions.merge(subject, 1, Integer::sum) - 1;
    assertThat(message.at("/data/text").asText()).as(subject).isEqualTo("ä" + version);
  }
}
