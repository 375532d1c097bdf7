package paperboy.extract;

import java.util.ArrayList;
import java.util.Comparator;
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

  private record Chosen(
      Candidate candidate, boolean counted, Set<Integer> names, List<Candidate> overview) {}

  /** The digest a document makes; one without entries carries the finding {@code no-papers}. */
  public Digest find(Document document) {
    Objects.requireNonNull(document, "document");
    List<Line> all = lines(document);
    Article article = Article.of(document, all);
    List<Line> page = Region.of(all);
    Outline outline = new Outline(page, article.title(), document.metadata().site());
    List<Chosen> chosen =
        choose(page, outline, Topic.of(article.title(), document.metadata(), page));
    List<Entry> entries = read(chosen, new EntryReader(outline, document.text()));
    List<Finding> findings = new ArrayList<>(document.findings());
    findings.addAll(Completeness.of(page, entries));
    return new Digest(
        article.title(),
        Article.language(document, page, titles(chosen)),
        article.published(),
        article.period(),
        document.origin(),
        entries,
        findings);
  }

  private static List<Line> lines(Document document) {
    String base =
        document.metadata().base() == null ? document.metadata().url() : document.metadata().base();
    Columns columns = new Columns(document.blocks());
    List<Line> lines =
        document.blocks().stream().map(block -> Line.of(block, base, columns.of(block))).toList();
    Habits habits = Habits.of(lines);
    return lines.stream().map(line -> line.with(habits)).toList();
  }

  private static List<Chosen> choose(List<Line> page, Outline outline, Topic topic) {
    List<Chosen> chosen = new ArrayList<>();
    for (Selection.Kept kept : Selection.of(Runs.of(page), topic)) {
      boolean counted = Counting.counts(kept.run().items());
      Set<Integer> names = Authors.agreed(kept.papers());
      for (Candidate c : Ending.trim(kept, outline)) {
        chosen.add(new Chosen(c, counted, names, kept.overviews().of(c)));
      }
    }
    chosen.sort(Comparator.comparingInt(c -> c.candidate().item().from()));
    outline.place(chosen.stream().map(c -> c.candidate().item()).toList());
    return chosen;
  }

  private static List<Entry> read(List<Chosen> chosen, EntryReader reader) {
    List<Entry> entries = new ArrayList<>();
    for (Chosen c : chosen) {
      entries.add(
          reader.read(c.candidate(), c.overview(), c.names(), c.counted(), entries.size() + 1));
    }
    return entries;
  }

  private static Set<Line> titles(List<Chosen> chosen) {
    return chosen.stream().map(c -> c.candidate().title().line()).collect(Collectors.toSet());
  }
}
