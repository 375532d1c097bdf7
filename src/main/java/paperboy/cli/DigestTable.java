package paperboy.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import paperboy.document.Finding;
import paperboy.identifier.Identifier;
import paperboy.link.Link;
import paperboy.model.Digest;
import paperboy.model.Entry;

/** A digest as a table that a person can check at a glance. */
final class DigestTable {

  private static final int NUMBER = 4;
  private static final int SECTION = 18;
  private static final int IDENTIFIERS = 24;
  private static final int LINKS = 12;
  private static final int SURE = 4;
  private static final int NARROWEST_TITLE = 20;
  private static final String GAP = "  ";

  private final int width;
  private final List<String> lines = new ArrayList<>();

  private DigestTable(int width) {
    this.width = width;
  }

  /**
   * The lines of a table.
   *
   * @param digest what it shows
   * @param width how many columns the terminal has
   */
  static List<String> of(Digest digest, int width) {
    DigestTable table = new DigestTable(width);
    table.head(digest);
    if (!digest.entries().isEmpty()) {
      table.entries(digest.entries());
    }
    table.warnings(digest);
    return table.lines;
  }

  private void head(Digest digest) {
    lines.add(Objects.requireNonNullElse(digest.title(), "(no title)"));
    List<String> facts = new ArrayList<>();
    facts.add(digest.origin().file());
    facts.add(digest.origin().mediaType());
    facts.add(digest.origin().charset());
    facts.add(Objects.requireNonNullElse(digest.language(), "no language"));
    if (digest.published() != null) {
      facts.add("published " + digest.published());
    }
    if (digest.period() != null) {
      facts.add("covers " + digest.period().start() + " to " + digest.period().end());
    }
    int n = digest.entries().size();
    facts.add(n == 1 ? "1 entry" : n + " entries");
    lines.add(String.join(" · ", facts));
  }

  private void entries(List<Entry> entries) {
    lines.add("");
    lines.add(row("#", "Title", "Section", "Identifiers", "Links", "Sure"));
    for (Entry entry : entries) {
      lines.add(
          row(
              Objects.requireNonNullElse(entry.number(), "(" + entry.position() + ")"),
              entry.title(),
              String.join(" › ", entry.section()),
              entry.identifiers().stream().map(Identifier::id).collect(Collectors.joining(" ")),
              links(entry),
              Math.round(entry.confidence() * 100) + "%"));
    }
  }

  private static String links(Entry entry) {
    return entry.links().stream()
        .map((Link link) -> link.rel().printed())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private String row(
      String number, String title, String section, String ids, String links, String sure) {
    int others = NUMBER + SECTION + IDENTIFIERS + LINKS + SURE + 5 * GAP.length();
    return String.join(
            GAP,
            DisplayWidth.fit(number, NUMBER),
            DisplayWidth.fit(title, Math.max(width - others, NARROWEST_TITLE)),
            DisplayWidth.fit(section, SECTION),
            DisplayWidth.fit(ids, IDENTIFIERS),
            DisplayWidth.fit(links, LINKS),
            DisplayWidth.fit(sure, SURE))
        .stripTrailing();
  }

  private void warnings(Digest digest) {
    List<String> warnings = new ArrayList<>();
    digest.findings().forEach(finding -> warnings.add(line("", finding)));
    for (Entry entry : digest.entries()) {
      String place = "entry " + entry.position() + ": ";
      entry.warnings().forEach(finding -> warnings.add(line(place, finding)));
    }
    if (!warnings.isEmpty()) {
      lines.add("");
      lines.add("Warnings");
      lines.addAll(warnings);
    }
  }

  private static String line(String place, Finding finding) {
    return GAP + place + finding.message() + " (" + finding.code() + ")";
  }
}
