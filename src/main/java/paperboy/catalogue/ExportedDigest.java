package paperboy.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import paperboy.link.Link;
import paperboy.link.Rel;

/**
 * A digest's export read back: what it says of papers.
 *
 * @param digest which it is
 * @param mentions one an entry, in its order
 */
public record ExportedDigest(DigestRef digest, List<Mention> mentions) {

  private static final JsonMapper JSON = new JsonMapper();

  public ExportedDigest {
    Objects.requireNonNull(digest, "digest");
    mentions = List.copyOf(mentions);
  }

  /**
   * Reads an export.
   *
   * @param json as written to the outbox
   * @throws IOException if it is none
   */
  public static ExportedDigest of(byte[] json) throws IOException {
    JsonNode tree = JSON.readTree(json);
    if (!tree.path("digest").path("id").isTextual()) {
      throw new IOException("it is no exported digest: it has no digest.id");
    }
    DigestRef digest = digest(tree.get("digest"));
    List<Mention> mentions = new ArrayList<>();
    tree.path("entries").forEach(entry -> mentions.add(mention(digest, entry)));
    return new ExportedDigest(digest, mentions);
  }

  private static DigestRef digest(JsonNode tree) {
    String published = text(tree.path("published"));
    return new DigestRef(
        tree.get("id").asText(),
        text(tree.path("title")),
        text(tree.path("language")),
        published == null ? text(tree.path("period").path("end")) : published,
        tree.path("source").path("file").asText(),
        text(tree.path("source").path("url")));
  }

  private static Mention mention(DigestRef digest, JsonNode entry) {
    return new Mention(
        digest,
        entry.path("position").asInt(),
        entry.path("id").asText(),
        text(entry.path("number")),
        entry.path("title").asText(),
        texts(entry.path("section")),
        names(entry.path("authors")),
        text(entry.path("venue")),
        text(entry.path("published")),
        entry.path("summary").asText(),
        identifiers(entry.path("identifiers")),
        links(entry.path("links")),
        entry.path("confidence").asDouble());
  }

  private static String text(JsonNode value) {
    return value.isTextual() ? value.asText() : null;
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(value -> texts.add(value.asText()));
    return texts;
  }

  private static List<String> names(JsonNode authors) {
    List<String> names = new ArrayList<>();
    authors.forEach(author -> names.add(author.path("name").asText()));
    return names;
  }

  private static Map<String, String> identifiers(JsonNode tree) {
    Map<String, String> identifiers = new LinkedHashMap<>();
    tree.fields().forEachRemaining(e -> identifiers.put(e.getKey(), e.getValue().asText()));
    return identifiers;
  }

  private static List<Link> links(JsonNode array) {
    List<Link> links = new ArrayList<>();
    array.forEach(
        link ->
            links.add(
                new Link(
                    rel(link.path("rel").asText()),
                    link.path("url").asText(),
                    link.path("text").asText())));
    return links;
  }

  private static Rel rel(String printed) {
    return Rel.valueOf(printed.toUpperCase(Locale.ROOT));
  }
}
