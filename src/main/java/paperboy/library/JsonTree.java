package paperboy.library;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import paperboy.catalogue.DigestRef;
import paperboy.catalogue.Mention;
import paperboy.catalogue.Paper;
import paperboy.link.Link;

/** Papers as JSON trees, under the names that exported digests have, in a fixed order. */
final class JsonTree {

  static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** {@code 2}: short enough to be a number everywhere. */
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

  private JsonTree() {}

  static ObjectNode paper(Paper paper) {
    ObjectNode tree = JSON.objectNode().put("id", paper.id()).put("key", paper.key());
    tree.set("otherKeys", texts(paper.otherKeys()));
    tree.put("title", paper.title());
    tree.set("authors", texts(paper.authors()));
    tree.put("venue", paper.venue()).put("published", paper.published());
    tree.set("identifiers", identifiers(paper.identifiers()));
    tree.set("links", links(paper.links()));
    tree.set("mentions", mentions(paper));
    tree.set("merges", texts(paper.merges()));
    tree.set("doubts", texts(paper.doubts()));
    return tree;
  }

  static ArrayNode mentions(Paper paper) {
    ArrayNode array = JSON.arrayNode();
    paper.mentions().forEach(mention -> array.add(mention(mention)));
    return array;
  }

  static ObjectNode identifiers(Map<String, String> identifiers) {
    ObjectNode tree = JSON.objectNode();
    identifiers.forEach(
        (scheme, value) -> {
          if (scheme.equals("arxivVersion") && NUMBER.matcher(value).matches()) {
            tree.put(scheme, Integer.parseInt(value));
          } else {
            tree.put(scheme, value);
          }
        });
    return tree;
  }

  static ArrayNode links(Collection<Link> links) {
    ArrayNode array = JSON.arrayNode();
    for (Link link : links) {
      array.add(
          JSON.objectNode()
              .put("rel", link.rel().printed())
              .put("url", link.url())
              .put("text", link.text()));
    }
    return array;
  }

  static ArrayNode texts(Collection<String> texts) {
    ArrayNode array = JSON.arrayNode();
    texts.forEach(array::add);
    return array;
  }

  private static ObjectNode mention(Mention mention) {
    ObjectNode tree = JSON.objectNode();
    tree.set("digest", digest(mention.digest()));
    tree.put("position", mention.position())
        .put("entryId", mention.entryId())
        .put("number", mention.number())
        .put("title", mention.title());
    tree.set("section", texts(mention.section()));
    tree.set("authors", texts(mention.authors()));
    tree.put("venue", mention.venue())
        .put("published", mention.published())
        .put("summary", mention.summary());
    tree.set("identifiers", identifiers(mention.identifiers()));
    tree.set("links", links(mention.links()));
    return tree.put("confidence", Math.round(mention.confidence() * 1000) / 1000.0);
  }

  private static ObjectNode digest(DigestRef digest) {
    return JSON.objectNode()
        .put("id", digest.id())
        .put("title", digest.title())
        .put("language", digest.language())
        .put("published", digest.published())
        .put("file", digest.file())
        .put("url", digest.url());
  }
}
