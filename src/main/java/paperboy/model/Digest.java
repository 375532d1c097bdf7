package paperboy.model;

import java.util.List;
import java.util.Objects;
import paperboy.date.Period;
import paperboy.document.Finding;
import paperboy.document.Origin;

/**
 * A digest article and the papers in it.
 *
 * @param title the article's own, without the site's name; null if it has none
 * @param language of its prose, ISO 639-1; null when it has no prose
 * @param published {@code 2024-07-05}, {@code 2024-07} or {@code 2024}; null unless stated
 * @param period the days it covers; null unless stated
 * @param origin the file it was found in
 * @param entries its papers in reading order
 * @param findings what a person should know of the digest as a whole
 */
public record Digest(
    String title,
    String language,
    String published,
    Period period,
    Origin origin,
    List<Entry> entries,
    List<Finding> findings) {

  public Digest {
    Objects.requireNonNull(origin, "origin");
    entries = List.copyOf(entries);
    findings = List.copyOf(findings);
  }
}
