package paperboy.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import paperboy.catalogue.DigestRef;
import paperboy.catalogue.Mention;
import paperboy.catalogue.Paper;
import paperboy.export.Export;
import paperboy.export.FrontMatter;
import paperboy.export.MarkdownUrl;
import paperboy.link.Link;

/**
 * Notes for an Obsidian vault: one a paper, {@code @lovelace2024bench.md}, with flat properties and
 * everything digests said of it; one a digest, {@code llm-papers-2024-06b.md}, with its papers in
 * order. Each links to the other by file name, so that the graph and the backlinks work.
 *
 * <pre>{@code
 * Export note = ObsidianNotes.paper(paper);             // @lovelace2024bench.md
 * Export list = ObsidianNotes.digest(digest, itsPapers); // llm-papers-2024-06b.md
 * }</pre>
 */
public final class ObsidianNotes {

  private ObsidianNotes() {}

  /** A paper's note. */
  public static Export paper(Paper printed) {
    Paper paper = SafePaper.of(Objects.requireNonNull(printed, "paper"));
    List<String> blocks = new ArrayList<>();
    blocks.add(properties(paper));
    blocks.add("# " + ObsidianText.inline(paper.title()));
    blocks.add(ObsidianText.line(String.join(", ", paper.authors())));
    blocks.add(
        Mentions.web(paper).stream().map(ObsidianNotes::link).collect(Collectors.joining(" · ")));
    for (Mention mention : paper.mentions()) {
      blocks.add("## " + ObsidianText.inline(mention.digest().name()));
      blocks.add(place(mention));
      blocks.add(ObsidianText.summary(mention.summary()));
    }
    return note("@" + paper.key(), blocks);
  }

  /**
   * A digest's note.
   *
   * @param digest any of the catalogue
   * @param papers those that it mentions, in whatever order; mentions by other digests are passed
   *     over
   */
  public static Export digest(DigestRef digest, List<Paper> papers) {
    Objects.requireNonNull(digest, "digest");
    List<Item> items =
        papers.stream()
            .map(SafePaper::of)
            .flatMap(paper -> items(paper, digest))
            .sorted(Comparator.comparingInt(item -> item.mention().position()))
            .toList();
    // Whichever mention: all of a digest's have the same, made safe.
    DigestRef safe = items.isEmpty() ? SafePaper.digest(digest) : items.get(0).mention().digest();
    List<String> blocks = new ArrayList<>();
    blocks.add(properties(safe, items.size()));
    blocks.add("# " + ObsidianText.inline(safe.name()));
    List<String> section = List.of();
    for (Item item : items) {
      if (!item.mention().section().equals(section)) {
        section = item.mention().section();
        blocks.add(
            section.isEmpty() ? "---" : "## " + ObsidianText.inline(Mentions.path(item.mention())));
      }
      blocks.add("[[@" + item.paper().key() + "]] " + ObsidianText.inline(item.mention().title()));
    }
    return note(safe.id(), blocks);
  }

  /** A paper where a digest mentions it. */
  private record Item(Paper paper, Mention mention) {}

  private static Stream<Item> items(Paper paper, DigestRef digest) {
    return paper.mentions().stream()
        .filter(mention -> mention.digest().id().equals(digest.id()))
        .map(mention -> new Item(paper, mention));
  }

  private static String properties(Paper paper) {
    FrontMatter properties =
        new FrontMatter()
            .text("title", paper.title())
            .texts("aliases", aliases(paper))
            .text("citekey", paper.key())
            .texts("authors", paper.authors())
            .text("venue", paper.venue())
            .date("published", paper.published());
    PartialDate.of(paper.published()).ifPresent(date -> properties.number("year", date.year()));
    paper.identifiers().forEach((scheme, value) -> properties.text(BibEntry.key(scheme), value));
    Mentions.web(paper).stream().findFirst().ifPresent(l -> properties.text("url", l.url()));
    return properties
        .texts("sections", Mentions.sections(paper))
        .texts(
            "digests",
            paper.mentions().stream().map(m -> "[[" + m.digest().id() + "]]").distinct().toList())
        .closed();
  }

  /** By its title, and by the keys it had. */
  private static List<String> aliases(Paper paper) {
    return Stream.concat(Stream.of(paper.title()), paper.otherKeys().stream().map(key -> "@" + key))
        .toList();
  }

  private static String properties(DigestRef digest, int papers) {
    return new FrontMatter()
        .text("title", digest.name())
        .texts("aliases", List.of(digest.name()))
        .date("published", digest.published())
        .text("language", digest.language())
        .text("source", digest.file())
        .text("url", digest.url())
        .number("papers", papers)
        .closed();
  }

  private static String place(Mention mention) {
    String date = mention.digest().published();
    String section = Mentions.path(mention);
    return "[["
        + mention.digest().id()
        + "]]"
        + (date == null ? "" : " · " + date)
        + (section.isEmpty() ? "" : " · " + ObsidianText.inline(section));
  }

  private static String link(Link link) {
    String text = link.text().isEmpty() ? link.url() : link.text();
    return "[" + ObsidianText.label(text) + "](" + MarkdownUrl.of(link.url()) + ")";
  }

  private static Export note(String name, List<String> blocks) {
    blocks.removeIf(String::isEmpty);
    return new Export(name + ".md", String.join("\n\n", blocks) + "\n");
  }
}
