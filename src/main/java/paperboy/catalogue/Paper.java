package paperboy.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import paperboy.link.Link;

/**
 * A paper, once, with all that digests say of it.
 *
 * @param id its strongest identifier when it was first seen, {@code arxiv:2406.15877}, else {@code
 *     title:} and a hash; given once and kept
 * @param key its citation key, {@code lovelace2024bench}; given once and kept
 * @param otherKeys keys that later knowledge would have given, or that papers merged into this had
 * @param title of its most trusted mention
 * @param authors names, in order; empty if no mention has any
 * @param venue null if no mention has one
 * @param published {@code 2024-06-30}, {@code 2024-06} or {@code 2024}; null if unknown
 * @param identifiers by scheme, all that mentions know: {@code arxiv → 2406.15877}
 * @param links all that mentions have, each address once
 * @param mentions at least one; the oldest digest first, then by its id and the position in it
 * @param merges why mentions that do not share an identifier are one paper, in sentences
 * @param doubts the ids of papers that may be the same
 */
public record Paper(
    String id,
    String key,
    List<String> otherKeys,
    String title,
    List<String> authors,
    String venue,
    String published,
    Map<String, String> identifiers,
    List<Link> links,
    List<Mention> mentions,
    List<String> merges,
    List<String> doubts) {

  public Paper {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(key, "key");
    otherKeys = List.copyOf(otherKeys);
    Objects.requireNonNull(title, "title");
    authors = List.copyOf(authors);
    identifiers = Collections.unmodifiableMap(new LinkedHashMap<>(identifiers));
    links = List.copyOf(links);
    mentions = List.copyOf(mentions);
    merges = List.copyOf(merges);
    doubts = List.copyOf(doubts);
  }

  /** The digests that mention it, the oldest first; one that mentions it twice comes twice. */
  public Stream<DigestRef> digests() {
    return mentions.stream().map(Mention::digest);
  }
}
