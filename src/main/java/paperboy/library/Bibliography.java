package paperboy.library;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import paperboy.catalogue.Paper;
import paperboy.link.Link;

/**
 * {@code papers.bib}: an entry a paper under its citation key, a field a line.
 *
 * <pre>{@code
 * @misc{lovelace2024bench,
 *   author = {Lovelace, Ada},
 *   title = {{BigCodeBench}: Benchmarking Code Generation},
 *   year = {2024},
 *   month = jun,
 *   eprint = {2406.15877},
 *   archivePrefix = {arXiv}
 * }
 * }</pre>
 *
 * <p>An article has a journal, an inproceedings has a booktitle; whatever else is misc. {@code
 * primaryClass} stands only where a digest prints it or the identifier itself says it. Identifiers
 * without a field in BibTeX stand under their scheme's name, which styles pass over. What digests
 * say is {@code annote} ({@code annotation} in BibLaTeX): it is nobody's abstract.
 */
final class Bibliography extends PieceExport {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** Identifiers that are written elsewhere than under their scheme's name. */
  private static final Set<String> ELSEWHERE = Set.of("arxivVersion");

  private final Dialect dialect;

  Bibliography(Dialect dialect) {
    super(dialect.file);
    this.dialect = dialect;
  }

  @Override
  public String of(Paper paper) {
    return entry(SafePaper.of(paper));
  }

  private String entry(Paper paper) {
    Kind kind = Kind.of(paper);
    BibEntry entry = new BibEntry(type(kind, paper), paper.key());
    aliases(entry, paper);
    entry.field(
        "author", paper.authors().stream().map(TexText::name).collect(Collectors.joining(" and ")));
    entry.field("title", TexText.title(paper.title()));
    venue(entry, kind, paper.venue());
    PartialDate.of(paper.published()).ifPresent(date -> date(entry, date, paper.published()));
    Eprint.of(paper).ifPresent(eprint -> eprint(entry, eprint));
    identifiers(entry, paper);
    Mentions.web(paper).stream()
        .findFirst()
        .map(Link::url)
        .ifPresent(url -> entry.field("url", url));
    entry.field("keywords", keywords(paper));
    entry.field(dialect.annotation, TexText.of(Mentions.said(paper)));
    return entry.text();
  }

  private static String type(Kind kind, Paper paper) {
    return switch (kind) {
      case JOURNAL -> "article";
      case CONFERENCE -> paper.venue() == null ? "misc" : "inproceedings";
      case BOOK -> "book";
      case PREPRINT, UNKNOWN -> "misc";
    };
  }

  private void aliases(BibEntry entry, Paper paper) {
    if (dialect == Dialect.BIBLATEX) {
      entry.field(
          "ids", paper.otherKeys().stream().map(BibEntry::key).collect(Collectors.joining(",")));
    }
  }

  private void venue(BibEntry entry, Kind kind, String venue) {
    String field =
        switch (kind) {
          case JOURNAL -> dialect.journal;
          case CONFERENCE -> "booktitle";
          case BOOK -> "publisher";
          case PREPRINT, UNKNOWN -> "howpublished";
        };
    entry.field(field, venue == null ? "" : TexText.title(venue));
  }

  private void date(BibEntry entry, PartialDate date, String printed) {
    if (dialect == Dialect.BIBLATEX) {
      entry.field("date", printed);
      return;
    }
    entry.field("year", String.format(Locale.ROOT, "%04d", date.year()));
    if (date.month() != null) {
      entry.bare("month", MONTHS.get(date.month() - 1));
    }
    if (date.day() != null) {
      entry.field("day", date.day().toString());
    }
  }

  private void eprint(BibEntry entry, Eprint eprint) {
    boolean biblatex = dialect == Dialect.BIBLATEX;
    entry.field("eprint", BibEntry.verbatim(eprint.id()));
    entry.field(
        biblatex ? "eprinttype" : "archivePrefix", biblatex ? eprint.scheme() : eprint.archive());
    entry.field(
        biblatex ? "eprintclass" : "primaryClass",
        eprint.subject() == null ? "" : eprint.subject());
  }

  private static void identifiers(BibEntry entry, Paper paper) {
    String archived = Eprint.of(paper).map(Eprint::scheme).orElse("");
    Map<String, String> identifiers = paper.identifiers();
    identifiers.forEach(
        (scheme, value) -> {
          if (!ELSEWHERE.contains(scheme) && !scheme.equals(archived)) {
            entry.field(BibEntry.key(scheme), BibEntry.verbatim(value));
          }
        });
    entry.field("version", TexText.of(identifiers.getOrDefault("arxivVersion", "")));
  }

  /** Sections; a comma of theirs would end a keyword. */
  private static String keywords(Paper paper) {
    return Mentions.sections(paper).stream()
        .map(
            section ->
                section.contains(",") ? "{" + TexText.of(section) + "}" : TexText.of(section))
        .collect(Collectors.joining(", "));
  }
}
