package paperboy.library;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import paperboy.catalogue.Mention;
import paperboy.catalogue.Paper;
import paperboy.link.Link;
import paperboy.person.NameParts;

/**
 * {@code papers.ris}: a tag and a value a line, a paper from {@code TY} to {@code ER}. Lines end in
 * CR LF, on every system: the format demands it, readers of old take nothing else, and those of
 * today take both. A value is one line, so that nothing in it can be taken for a tag; paragraphs of
 * a summary become one.
 *
 * <p>{@code AU}, {@code UR}, {@code KW} and {@code N1} may repeat: an author, an address (the
 * paper's own first), a section, a digest's words each. {@code N2}, where reference managers look
 * for an abstract, has what the first digest with a summary says. {@code AN} is the identifier in
 * an archive; further ones are {@code N1} lines beginning {@code Identifier:}.
 */
final class Ris extends PieceExport {

  /** Line ends of every kind, and the spaces around them. */
  private static final Pattern SPACES = Pattern.compile("\\s++");

  /** Identifiers that have tags of their own. */
  private static final Set<String> TAGGED = Set.of("doi", "isbn", "arxivVersion");

  Ris() {
    super("papers.ris");
  }

  @Override
  public String of(Paper paper) {
    return reference(SafePaper.of(paper)).toString();
  }

  private static StringBuilder reference(Paper paper) {
    StringBuilder out = new StringBuilder();
    Kind kind = Kind.of(paper);
    tag(out, "TY", type(kind));
    tag(out, "ID", paper.key());
    tag(out, "TI", paper.title());
    paper.authors().forEach(name -> tag(out, "AU", name(name)));
    PartialDate.of(paper.published()).ifPresent(date -> date(out, date));
    tag(out, kind == Kind.PREPRINT || kind == Kind.UNKNOWN ? "PB" : "T2", paper.venue());
    identifiers(out, paper);
    Mentions.web(paper).stream().map(Link::url).forEach(url -> tag(out, "UR", url));
    Mentions.sections(paper).forEach(section -> tag(out, "KW", section));
    said(out, paper);
    return out.append("ER  - \r\n\r\n");
  }

  private static String type(Kind kind) {
    return switch (kind) {
      case JOURNAL -> "JOUR";
      case CONFERENCE -> "CONF";
      case PREPRINT -> "UNPB";
      case BOOK -> "BOOK";
      case UNKNOWN -> "GEN";
    };
  }

  /** {@code Berg, Jan van der, Jr.}; whole where splitting is not safe. */
  private static String name(String name) {
    Optional<NameParts> parts = NameParts.of(name);
    return parts.map(Ris::inverted).orElse(name);
  }

  private static String inverted(NameParts name) {
    String family = name.particle().isEmpty() ? "" : name.particle() + " ";
    String suffix = name.suffix().isEmpty() ? "" : ", " + name.suffix();
    return family + name.family() + ", " + name.given() + suffix;
  }

  /** {@code PY - 2024} and {@code DA - 2024/06//}: year, month, day and a season that is none. */
  private static void date(StringBuilder out, PartialDate date) {
    tag(out, "PY", String.format(Locale.ROOT, "%04d", date.year()));
    String month = date.month() == null ? "" : String.format(Locale.ROOT, "%02d", date.month());
    String day = date.day() == null ? "" : String.format(Locale.ROOT, "%02d", date.day());
    tag(out, "DA", String.format(Locale.ROOT, "%04d/%s/%s/", date.year(), month, day));
  }

  private static void identifiers(StringBuilder out, Paper paper) {
    Map<String, String> identifiers = paper.identifiers();
    tag(out, "DO", identifiers.get("doi"));
    tag(out, "SN", identifiers.get("isbn"));
    tag(out, "ET", identifiers.get("arxivVersion"));
    Optional<Eprint> eprint = Eprint.of(paper);
    eprint.ifPresent(e -> tag(out, "AN", e.archive() + ":" + e.id()));
    identifiers.forEach(
        (scheme, value) -> {
          boolean archived = eprint.filter(e -> e.scheme().equals(scheme)).isPresent();
          if (!archived && !TAGGED.contains(scheme)) {
            tag(out, "N1", "Identifier: " + scheme + ":" + value);
          }
        });
  }

  private static void said(StringBuilder out, Paper paper) {
    paper.mentions().stream()
        .map(Mention::summary)
        .filter(summary -> !summary.isEmpty())
        .findFirst()
        .ifPresent(summary -> tag(out, "N2", summary));
    for (Mention mention : paper.mentions()) {
      String summary = mention.summary().isEmpty() ? "" : ": " + mention.summary();
      tag(out, "N1", Mentions.heading(mention) + summary);
    }
  }

  private static void tag(StringBuilder out, String tag, String value) {
    String line = value == null ? "" : SPACES.matcher(value).replaceAll(" ").strip();
    if (!line.isEmpty()) {
      out.append(tag).append("  - ").append(line).append("\r\n");
    }
  }
}
