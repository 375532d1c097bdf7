package paperboy.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import paperboy.catalogue.DigestRef;
import paperboy.catalogue.Mention;
import paperboy.catalogue.Paper;
import paperboy.link.Link;
import paperboy.link.Rel;

class JsonLinesTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void isWhatTheGoldenFileSays() throws Exception {
    Golden.of("papers.jsonl").matches(text(Shelf.full(), Shelf.bare()));
  }

  @Test
  void everyFieldReadsBack() throws Exception {
    Paper paper = Shelf.with("ICLR", Map.of("arxivVersion", "2"));
    JsonNode tree = JSON.readTree(text(paper));
    assertThat(paper(tree))
        .usingRecursiveComparison()
        .withComparatorForType((a, b) -> Math.abs(a - b) < 0.0005 ? 0 : 1, Double.class)
        .isEqualTo(paper);
    assertThat(tree.at("/identifiers/arxivVersion").isInt()).isTrue();
  }

  @Property(tries = 200)
  void anyTextReadsBackAsShown(@ForAll String text) throws Exception {
    Paper paper = Shelf.hostile(text);
    String line = text(paper);
    assertThat(line.lines()).hasSize(1);
    assertThat(paper(JSON.readTree(line))).isEqualTo(SafePaper.of(paper));
  }

  private static String text(Paper... papers) {
    return Libraries.jsonLines().text(List.of(papers));
  }

  private static Paper paper(JsonNode t) {
    List<Mention> mentions = new ArrayList<>();
    t.get("mentions").forEach(m -> mentions.add(mention(m)));
    return new Paper(
        text(t, "id"),
        text(t, "key"),
        texts(t, "otherKeys"),
        text(t, "title"),
        texts(t, "authors"),
        text(t, "venue"),
        text(t, "published"),
        identifiers(t),
        links(t),
        mentions,
        texts(t, "merges"),
        texts(t, "doubts"));
  }

  private static Mention mention(JsonNode t) {
    JsonNode d = t.get("digest");
    return new Mention(
        new DigestRef(
            text(d, "id"),
            text(d, "title"),
            text(d, "language"),
            text(d, "published"),
            text(d, "file"),
            text(d, "url")),
        t.get("position").asInt(),
        text(t, "entryId"),
        text(t, "number"),
        text(t, "title"),
        texts(t, "section"),
        texts(t, "authors"),
        text(t, "venue"),
        text(t, "published"),
        text(t, "summary"),
        identifiers(t),
        links(t),
        t.get("confidence").asDouble());
  }

  private static String text(JsonNode tree, String field) {
    assertThat(tree.has(field)).as(field).isTrue();
    return tree.get(field).isNull() ? null : tree.get(field).asText();
  }

  private static List<String> texts(JsonNode tree, String field) {
    List<String> texts = new ArrayList<>();
    tree.get(field).forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private static Map<String, String> identifiers(JsonNode tree) {
    Map<String, String> identifiers = new LinkedHashMap<>();
    tree.get("identifiers")
        .fields()
        .forEachRemaining(e -> identifiers.put(e.getKey(), e.getValue().asText()));
    return identifiers;
  }

  private static List<Link> links(JsonNode tree) {
    List<Link> links = new ArrayList<>();
    tree.get("links")
        .forEach(
            l ->
                links.add(
                    new Link(
                        Rel.valueOf(text(l, "rel").toUpperCase(Locale.ROOT)),
                        text(l, "url"),
                        text(l, "text"))));
    return links;
  }
}
