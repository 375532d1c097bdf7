package paperboy.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import paperboy.date.Period;
import paperboy.document.Finding;
import paperboy.document.Origin;
import paperboy.identifier.ArxivId;
import paperboy.identifier.Identifier;
import paperboy.link.Link;
import paperboy.model.Digest;
import paperboy.model.Entry;
import paperboy.model.Provenance;
import paperboy.person.Person;

/** A digest as a JSON tree; the code has the order of the fields in the file. */
final class DigestTree {

  /** The version of the form, raised when a field goes or changes its meaning. */
  private static final int SCHEMA = 1;

  /** The order of identifiers in an entry; schemes that are not named here come after these. */
  private static final List<String> SCHEMES =
      List.of(
          "arxiv",
          "doi",
          "openreview",
          "acl",
          "pmid",
          "pmcid",
          "isbn",
          "s2",
          "iacr",
          "ssrn",
          "hal",
          "pmlr");

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private DigestTree() {}

  static ObjectNode of(Digest digest) {
    ObjectNode tree = JSON.objectNode().put("schema", SCHEMA);
    tree.set("digest", head(digest));
    tree.set("entries", array(digest.entries(), (a, e) -> a.add(entry(e))));
    tree.set("warnings", findings(digest.findings()));
    return tree;
  }

  private static ObjectNode head(Digest digest) {
    ObjectNode head =
        JSON.objectNode()
            .put("id", DigestId.of(digest.origin().file()).value())
            .put("title", digest.title())
            .put("language", digest.language())
            .put("published", digest.published());
    head.set("period", digest.period() == null ? JSON.nullNode() : period(digest.period()));
    head.set("source", source(digest.origin()));
    return head;
  }

  private static ObjectNode period(Period period) {
    return JSON.objectNode()
        .put("start", period.start().toString())
        .put("end", period.end().toString());
  }

  private static ObjectNode source(Origin origin) {
    return JSON.objectNode()
        .put("file", origin.file())
        .put("sha256", origin.sha256())
        .put("bytes", origin.bytes())
        .put("mediaType", origin.mediaType())
        .put("charset", origin.charset())
        .put("url", origin.url());
  }

  private static ObjectNode entry(Entry entry) {
    ObjectNode tree =
        JSON.objectNode()
            .put("id", EntryId.of(entry))
            .put("position", entry.position())
            .put("number", entry.number())
            .put("title", entry.title());
    tree.set("section", array(entry.section(), ArrayNode::add));
    tree.set("authors", array(entry.authors(), (a, person) -> a.add(author(person))));
    tree.put("venue", entry.venue())
        .put("published", entry.published())
        .put("summary", entry.summary());
    tree.set("identifiers", identifiers(entry.identifiers()));
    tree.set("links", array(entry.links(), (a, link) -> a.add(link(link))));
    tree.set("references", array(entry.references(), (a, other) -> a.add(other.id())));
    tree.set("provenance", provenance(entry.provenance()));
    tree.put("confidence", Math.round(entry.confidence() * 1000) / 1000.0);
    tree.set("warnings", findings(entry.warnings()));
    return tree;
  }

  private static ObjectNode author(Person person) {
    return JSON.objectNode().put("name", person.name());
  }

  private static ObjectNode identifiers(Collection<Identifier> identifiers) {
    ObjectNode tree = JSON.objectNode();
    identifiers.stream()
        .sorted(Comparator.comparingInt(DigestTree::rank))
        .forEach(i -> put(tree, i));
    return tree;
  }

  private static void put(ObjectNode tree, Identifier identifier) {
    tree.put(identifier.scheme(), identifier.value());
    if (identifier instanceof ArxivId arxiv && arxiv.version() != null) {
      tree.put("arxivVersion", arxiv.version());
    }
  }

  private static int rank(Identifier identifier) {
    int index = SCHEMES.indexOf(identifier.scheme());
    return index < 0 ? SCHEMES.size() : index;
  }

  private static ObjectNode link(Link link) {
    return JSON.objectNode()
        .put("rel", link.rel().printed())
        .put("url", link.url())
        .put("text", link.text());
  }

  private static ObjectNode provenance(Provenance at) {
    ObjectNode tree = JSON.objectNode().put("start", at.start()).put("end", at.end());
    tree.set("title", JSON.arrayNode().add(at.titleStart()).add(at.titleEnd()));
    return tree;
  }

  private static ArrayNode findings(Collection<Finding> findings) {
    return array(findings, (a, f) -> a.add(finding(f)));
  }

  private static ObjectNode finding(Finding finding) {
    return JSON.objectNode().put("code", finding.code()).put("message", finding.message());
  }

  private static <T> ArrayNode array(Collection<T> items, BiConsumer<ArrayNode, T> add) {
    ArrayNode array = JSON.arrayNode();
    items.forEach(item -> add.accept(array, item));
    return array;
  }
}
