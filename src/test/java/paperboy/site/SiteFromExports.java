package paperboy.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import paperboy.catalogue.DigestRef;
import paperboy.catalogue.Mention;
import paperboy.catalogue.Paper;
import paperboy.link.Link;
import paperboy.link.Rel;

/**
 * Makes a site of exported digests, to look at: {@code SiteFromExports EXPORTS SITE}. Entries with
 * one id are one paper; the catalogue knows better.
 */
final class SiteFromExports {

  private SiteFromExports() {}

  public static void main(String[] arguments) throws IOException {
    Map<String, List<Mention>> papers = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        read(new ObjectMapper().readTree(Files.readAllBytes(file)), papers);
      }
    }
    Path folder = Path.of(arguments[1]);
    List<Paper> all = papers.values().stream().map(SiteFromExports::paper).toList();
    SiteFolder.make(all, file -> SiteFolder.write(folder, file));
  }

  private static void read(JsonNode export, Map<String, List<Mention>> papers) {
    JsonNode digest = export.get("digest");
    DigestRef ref =
        new DigestRef(
            digest.get("id").asText(),
            text(digest, "title"),
            text(digest, "language"),
            text(digest, "published"),
            digest.get("source").get("file").asText(),
            text(digest.get("source"), "url"));
    for (JsonNode entry : export.get("entries")) {
      Mention mention = mention(ref, entry);
      papers.computeIfAbsent(mention.entryId(), id -> new ArrayList<>()).add(mention);
    }
  }

  private static Mention mention(DigestRef digest, JsonNode entry) {
    List<String> authors = new ArrayList<>();
    entry.get("authors").forEach(author -> authors.add(author.get("name").asText()));
    List<String> section = new ArrayList<>();
    entry.get("section").forEach(heading -> section.add(heading.asText()));
    Map<String, String> identifiers = new LinkedHashMap<>();
    entry
        .get("identifiers")
        .properties()
        .forEach(i -> identifiers.put(i.getKey(), i.getValue().asText()));
    List<Link> links = new ArrayList<>();
    for (JsonNode link : entry.get("links")) {
      Rel rel = Rel.valueOf(link.get("rel").asText().toUpperCase(Locale.ROOT));
      links.add(new Link(rel, link.get("url").asText(), link.get("text").asText()));
    }
    return new Mention(
        digest,
        entry.get("position").asInt(),
        entry.get("id").asText(),
        text(entry, "number"),
        entry.get("title").asText(),
        section,
        authors,
        text(entry, "venue"),
        text(entry, "published"),
        entry.get("summary").asText(),
        identifiers,
        links,
        entry.get("confidence").asDouble());
  }

  private static Paper paper(List<Mention> mentions) {
    List<Mention> sorted =
        mentions.stream()
            .sorted(
                Comparator.comparing(m -> String.valueOf(m.digest().published()) + m.digest().id()))
            .toList();
    Mention best = sorted.get(0);
    List<Link> links = sorted.stream().flatMap(m -> m.links().stream()).distinct().toList();
    Map<String, String> identifiers = new LinkedHashMap<>();
    sorted.forEach(m -> identifiers.putAll(m.identifiers()));
    return new Paper(
        best.entryId(),
        "key",
        List.of(),
        best.title(),
        sorted.stream()
            .map(Mention::authors)
            .filter(a -> !a.isEmpty())
            .findFirst()
            .orElse(List.of()),
        sorted.stream().map(Mention::venue).filter(v -> v != null).findFirst().orElse(null),
        sorted.stream().map(Mention::published).filter(p -> p != null).findFirst().orElse(null),
        identifiers,
        links,
        sorted,
        List.of(),
        List.of());
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull() ? null : value.asText();
  }
}
