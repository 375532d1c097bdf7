package paperboy.model;

import java.util.List;
import java.util.Objects;
import paperboy.document.Finding;
import paperboy.identifier.Identifier;
import paperboy.link.Link;
import paperboy.person.Person;

/**
 * A paper's item in a digest.
 *
 * @param position 1, 2, 3 … in the digest
 * @param number the enumerator as printed, bare: {@code 1} of {@code 1、}; null without one
 * @param title as printed, without enumerator and decoration
 * @param section the headings that group entries, outermost first
 * @param authors in printed order
 * @param venue as printed; null if none is
 * @param published {@code 2024-06-30}, {@code 2024-06} or {@code 2024}; null if unknown
 * @param summary plain text, paragraphs split by blank lines, list items as {@code "- …"} lines
 * @param identifiers of the entry's own paper, strongest first, one a scheme
 * @param links all of the entry's, in order
 * @param references papers only mentioned in the summary
 * @param provenance where it stands in the source
 * @param confidence the estimated probability, 0 to 1, that title and identifiers are right
 * @param warnings what a person should check
 */
public record Entry(
    int position,
    String number,
    String title,
    List<String> section,
    List<Person> authors,
    String venue,
    String published,
    String summary,
    List<Identifier> identifiers,
    List<Link> links,
    List<Identifier> references,
    Provenance provenance,
    double confidence,
    List<Finding> warnings) {

  public Entry {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(summary, "summary");
    section = List.copyOf(section);
    authors = List.copyOf(authors);
    identifiers = List.copyOf(identifiers);
    links = List.copyOf(links);
    references = List.copyOf(references);
    warnings = List.copyOf(warnings);
  }

  /** The same with other links. */
  public Entry withLinks(List<Link> links) {
    return with(links, references, warnings);
  }

  /** The same with other references. */
  public Entry withReferences(List<Identifier> references) {
    return with(links, references, warnings);
  }

  /** The same with other warnings. */
  public Entry withWarnings(List<Finding> warnings) {
    return with(links, references, warnings);
  }

  private Entry with(List<Link> links, List<Identifier> references, List<Finding> warnings) {
    return new Entry(
        position,
        number,
        title,
        section,
        authors,
        venue,
        published,
        summary,
        identifiers,
        links,
        references,
        provenance,
        confidence,
        warnings);
  }
}
