package paperboy.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import paperboy.document.Document;
import paperboy.document.Finding;
import paperboy.model.Digest;
import paperboy.model.Entry;

/**
 * Finds the papers of a document.
 *
 * <pre>{@code
 * Digest digest = new Finder().find(document);
 * digest.entries().get(0).title();  // "Attention Is All You Need"
 * }</pre>
 */
public final class Finder {

  private final Weights weights;

  /** A finder with the weights of this program. */
  public Finder() {
    this(Weights.STANDARD);
  }

  /** A finder to try other weights with. */
  Finder(Weights weights) {
    this.weights = weights;
  }

  /** The digest a document makes; one without entries carries the finding {@code no-papers}. */
  public Digest find(Document document) {
    Objects.requireNonNull(document, "document");
    Page page = Page.of(document);
    Outline outline = outline(document, page);
    List<Found> found = Found.in(page, outline, weights);
    List<Entry> entries = read(found, new EntryReader(outline, document.text()));
    List<Finding> findings = new ArrayList<>(document.findings());
    findings.addAll(Completeness.of(page.lines(), entries));
    return new Digest(
        page.article().title(),
        ArticleLanguage.of(document, page.lines(), titles(found)),
        page.article().published(),
        page.article().period(),
        document.origin(),
        entries,
        findings);
  }

  /**
   * Why each entry of {@link #find} was found, in the same order.
   *
   * <pre>{@code
   * finder.explain(document).forEach(e -> e.lines().forEach(System.out::println));
   * }</pre>
   */
  public List<Explanation> explain(Document document) {
    Objects.requireNonNull(document, "document");
    Page page = Page.of(document);
    List<Explanation> explanations = new ArrayList<>();
    for (Found found : Found.in(page, outline(document, page), weights)) {
      explanations.add(Explanation.of(found, explanations.size() + 1, weights));
    }
    return explanations;
  }

  private static Outline outline(Document document, Page page) {
    return new Outline(page.lines(), page.article().title(), document.metadata().site());
  }

  private static List<Entry> read(List<Found> found, EntryReader reader) {
    List<Entry> entries = new ArrayList<>();
    for (Found f : found) {
      entries.add(reader.read(f, entries.size() + 1));
    }
    return entries;
  }

  private static Set<Line> titles(List<Found> found) {
    return found.stream().map(f -> f.candidate().title().line()).collect(Collectors.toSet());
  }
}
