package paperboy.library;

import static paperboy.library.JsonTree.JSON;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import paperboy.catalogue.Paper;
import paperboy.link.Link;
import paperboy.person.NameParts;

/**
 * {@code papers.csl.json}: CSL-JSON as of schema 1.0.2, an item a line. A preprint is an {@code
 * article} in an {@code archive}; dates have the precision that was printed; names stay {@code
 * literal} where splitting them is not safe. What CSL has no variable for stands under {@code
 * custom}: the paper's id, its other keys, identifiers, links and mentions.
 *
 * @see <a href="https://docs.citationstyles.org/en/stable/specification.html">CSL 1.0.2</a>
 */
final class CslJson extends PieceExport {

  /**
   * An array; an item a line, so that a changed paper is a changed line. Without a paper it is
   * {@code [} and {@code ]} on lines of their own.
   */
  CslJson() {
    super("papers.csl.json", "[\n", ",\n", "\n]\n");
  }

  @Override
  public String of(Paper paper) {
    return item(SafePaper.of(paper)).toString();
  }

  private static ObjectNode item(Paper paper) {
    Kind kind = Kind.of(paper);
    ObjectNode item =
        JSON.objectNode()
            .put("id", paper.key())
            .put("type", type(kind))
            .put("citation-key", paper.key())
            .put("title", paper.title());
    authors(item, paper);
    PartialDate.of(paper.published()).ifPresent(date -> item.set("issued", issued(date)));
    venue(item, kind, paper.venue());
    Eprint.of(paper).ifPresent(eprint -> archive(item, kind, eprint));
    identifiers(item, paper);
    Mentions.web(paper).stream().findFirst().map(Link::url).ifPresent(u -> item.put("URL", u));
    item.set("custom", custom(paper));
    return item;
  }

  private static String type(Kind kind) {
    return switch (kind) {
      case JOURNAL -> "article-journal";
      case CONFERENCE -> "paper-conference";
      case PREPRINT -> "article";
      case BOOK -> "book";
      case UNKNOWN -> "document";
    };
  }

  private static void authors(ObjectNode item, Paper paper) {
    if (!paper.authors().isEmpty()) {
      ArrayNode names = item.putArray("author");
      paper.authors().forEach(name -> names.add(name(name)));
    }
  }

  private static ObjectNode name(String name) {
    Optional<NameParts> parts = NameParts.of(name);
    ObjectNode tree = JSON.objectNode();
    if (parts.isEmpty()) {
      return tree.put("literal", name);
    }
    tree.put("family", parts.get().family()).put("given", parts.get().given());
    unlessEmpty(tree, "non-dropping-particle", parts.get().particle());
    unlessEmpty(tree, "suffix", parts.get().suffix());
    return tree;
  }

  private static ObjectNode issued(PartialDate date) {
    ArrayNode parts = JSON.arrayNode();
    date.parts().forEach(parts::add);
    ObjectNode issued = JSON.objectNode();
    issued.putArray("date-parts").add(parts);
    return issued;
  }

  private static void venue(ObjectNode item, Kind kind, String venue) {
    if (venue != null) {
      boolean container = kind == Kind.JOURNAL || kind == Kind.CONFERENCE;
      item.put(container ? "container-title" : "publisher", venue);
    }
  }

  /** arXiv and its like: where a preprint lies, and where a published paper's preprint does. */
  private static void archive(ObjectNode item, Kind kind, Eprint eprint) {
    item.put("archive", eprint.archive()).put("archive_location", eprint.id());
    if (kind == Kind.PREPRINT) {
      item.put("genre", "Preprint").put("number", eprint.archive() + ":" + eprint.id());
    }
  }

  private static void identifiers(ObjectNode item, Paper paper) {
    paper
        .identifiers()
        .forEach(
            (scheme, value) -> {
              switch (scheme) {
                case "doi" -> item.put("DOI", value);
                case "isbn" -> item.put("ISBN", value);
                case "pmid" -> item.put("PMID", value);
                case "pmcid" -> item.put("PMCID", value);
                case "arxivVersion" -> item.put("version", value);
                default -> {}
              }
            });
    unlessEmpty(item, "keyword", String.join(", ", Mentions.sections(paper)));
  }

  private static ObjectNode custom(Paper paper) {
    ObjectNode custom = JSON.objectNode().put("id", paper.id());
    custom.set("other-ids", JsonTree.texts(paper.otherKeys()));
    custom.set("identifiers", JsonTree.identifiers(paper.identifiers()));
    custom.set("links", JsonTree.links(paper.links()));
    custom.set("mentions", JsonTree.mentions(paper));
    return custom;
  }

  private static void unlessEmpty(ObjectNode tree, String field, String value) {
    if (!value.isEmpty()) {
      tree.put(field, value);
    }
  }
}
