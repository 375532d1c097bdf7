package paperboy.read.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * What a page's JSON-LD says of the article.
 *
 * @param headline null when not stated
 * @param published null when not stated
 */
record LinkedData(String headline, String published) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Evaluator JSON_LD = QueryParser.parse("[type=application/ld+json]");

  /** Pages list their whole site in it at times; the article comes first. */
  private static final int NODES = 500;

  static LinkedData of(PageIndex page) {
    String headline = null;
    String published = null;
    for (Element script : page.named("script", JSON_LD)) {
      Deque<JsonNode> open = new ArrayDeque<>();
      open.add(parse(script.data()));
      for (int seen = 0; !open.isEmpty() && seen < NODES; seen++) {
        JsonNode node = open.poll();
        headline = headline != null ? headline : text(node, "headline");
        published = published != null ? published : text(node, "datePublished");
        node.elements().forEachRemaining(open::add);
      }
    }
    return new LinkedData(headline, published);
  }

  private static JsonNode parse(String json) {
    try {
      JsonNode node = JSON.readTree(json);
      return node == null ? JSON.nullNode() : node;
    } catch (JsonProcessingException e) {
      return JSON.nullNode();
    }
  }

  private static String text(JsonNode node, String field) {
    String text = node.path(field).asText("");
    return text.isBlank() ? null : text.strip();
  }
}
