package paperboy.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import paperboy.identifier.Identifier;
import paperboy.link.Link;
import paperboy.model.Digest;
import paperboy.model.Entry;
import paperboy.person.Person;

/**
 * Digests as Markdown for people and site generators: front matter, a {@code ##} heading a section,
 * a {@code ###} heading an entry, under it who, where and when, the links, and the summary. It is
 * CommonMark, and none of it is the article's own markup.
 */
public final class MarkdownExport implements Exporter {

  private final MarkdownFlavour flavour;

  /** For people and for any generator: {@link MarkdownFlavour#PLAIN}. */
  public MarkdownExport() {
    this(MarkdownFlavour.PLAIN);
  }

  /**
   * For one site generator.
   *
   * @param flavour decides the file's name and front matter; the text below is always the same
   */
  public MarkdownExport(MarkdownFlavour flavour) {
    this.flavour = Objects.requireNonNull(flavour, "flavour");
  }

  @Override
  public String format() {
    return "markdown";
  }

  @Override
  public Export export(Digest digest) {
    Objects.requireNonNull(digest, "digest");
    Digest safe = Sanitizer.sanitize(digest);
    List<String> blocks = new ArrayList<>();
    blocks.add(flavour.frontMatter(safe));
    List<String> section = List.of();
    for (Entry entry : safe.entries()) {
      if (!entry.section().equals(section)) {
        section = entry.section();
        blocks.add(heading(section));
      }
      blocks.addAll(entry(entry));
    }
    return new Export(flavour.fileName(safe), join(blocks, "\n\n") + "\n");
  }

  /** A section's path on one line; a rule where entries follow that lie in no section. */
  private static String heading(List<String> section) {
    return section.isEmpty()
        ? "---"
        : "## " + section.stream().map(MarkdownText::inline).collect(Collectors.joining(" › "));
  }

  private static List<String> entry(Entry entry) {
    String number = entry.number() == null ? "" : entry.number() + ". ";
    return Stream.of(
            "### " + MarkdownText.inline(number + entry.title()),
            byline(entry),
            links(entry),
            MarkdownSummary.of(entry.summary()))
        .filter(block -> !block.isEmpty())
        .toList();
  }

  private static String byline(Entry entry) {
    List<String> parts = new ArrayList<>();
    parts.add(entry.authors().stream().map(Person::name).collect(Collectors.joining(", ")));
    parts.add(Objects.requireNonNullElse(entry.venue(), ""));
    parts.add(Objects.requireNonNullElse(entry.published(), ""));
    entry.identifiers().stream()
        .filter(identifier -> !linked(entry, identifier))
        .map(Identifier::id)
        .forEach(parts::add);
    parts.removeIf(String::isBlank);
    return MarkdownText.line(join(parts, " · "));
  }

  /** Whether a reader finds the identifier in one of the links. */
  private static boolean linked(Entry entry, Identifier identifier) {
    return entry.links().stream().anyMatch(link -> link.url().contains(identifier.value()));
  }

  private static String links(Entry entry) {
    return entry.links().stream()
        .filter(link -> SafeLinks.leadsSomewhere(link.url()))
        .map(MarkdownExport::link)
        .collect(Collectors.joining(" · "));
  }

  private static String link(Link link) {
    return "[" + MarkdownText.label(label(link)) + "](" + MarkdownUrl.of(link.url()) + ")";
  }

  /** The printed words; for an address printed bare, the address without its scheme. */
  private static String label(Link link) {
    String text = link.text().isEmpty() ? link.url() : link.text();
    return text.startsWith("https://") ? text.substring("https://".length()) : text;
  }

  private static String join(List<String> parts, String with) {
    return String.join(with, parts);
  }
}
