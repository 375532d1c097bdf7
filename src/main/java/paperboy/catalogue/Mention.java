package paperboy.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import paperboy.link.Link;

/**
 * What one digest says of one paper: an entry of its export.
 *
 * @param digest that mentions it
 * @param position 1, 2, 3 … in the digest
 * @param entryId the entry's id in the export: {@code arxiv:2406.15877}, {@code title:…}
 * @param number the enumerator as printed; null without one
 * @param title as printed there
 * @param section the headings above it, outermost first
 * @param authors names as printed, in order
 * @param venue as printed; null if none is
 * @param published of the paper; null if unknown
 * @param summary plain text, paragraphs split by blank lines, list items as {@code "- …"} lines
 * @param identifiers by scheme, as in the export: {@code arxiv → 2406.15877}, {@code arxivVersion →
 *     2}
 * @param links all of the entry's, in order
 * @param confidence the estimated probability, 0 to 1, that title and identifiers are right
 */
public record Mention(
    DigestRef digest,
    int position,
    String entryId,
    String number,
    String title,
    List<String> section,
    List<String> authors,
    String venue,
    String published,
    String summary,
    Map<String, String> identifiers,
    List<Link> links,
    double confidence) {

  public Mention {
    Objects.requireNonNull(digest, "digest");
    Objects.requireNonNull(entryId, "entryId");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(summary, "summary");
    section = List.copyOf(section);
    authors = List.copyOf(authors);
    identifiers = Collections.unmodifiableMap(new LinkedHashMap<>(identifiers));
    links = List.copyOf(links);
  }

  /** The mention's name across runs: {@code llm-papers-2024-06b#arxiv:2406.15877}. */
  public String name() {
    return digest.id() + "#" + entryId;
  }
}
