package paperboy.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import paperboy.date.PrintedDate;
import paperboy.document.Block;
import paperboy.document.Finding;
import paperboy.document.Span;
import paperboy.identifier.ArxivId;
import paperboy.identifier.Identifier;
import paperboy.identifier.PaperIds;
import paperboy.link.Link;
import paperboy.link.Links;
import paperboy.model.Entry;
import paperboy.model.Provenance;
import paperboy.person.People;

/** Gives every line of a paper's item its role and reads the entry off them. */
final class EntryReader {

  /** How much of a link's address a warning shows. */
  private static final int MOST_SHOWN = 60;

  private final Outline outline;
  private final String source;

  EntryReader(Outline outline, String source) {
    this.outline = outline;
    this.source = source;
  }

  /** The entry a paper makes; {@code position} is its place among the entries. */
  Entry read(Found found, int position) {
    Item item = found.candidate().item();
    Item boxed = found.boxed();
    Title title = found.candidate().title();
    List<Candidate> overview = found.overview();
    Authors.Found authors = authors(item, title, found.names());
    Venue.Found venue = venue(found);
    Set<Line> used = new HashSet<>(found.datelines().in(boxed, title));
    used.addAll(notes(item));
    item.lines().stream().filter(outline::placeholder).forEach(used::add);
    used.add(authors.line());
    used.add(venue.line());
    List<Identifier> ids = ids(item, title, overview);
    List<Finding> warnings = new ArrayList<>();
    authors.flags().stream().sorted().forEach(flag -> warnings.add(doubt(flag)));
    if (ids.isEmpty()) {
      warnings.add(
          new Finding(
              "no-identifier", "no arXiv id, DOI or other identifier is printed or linked"));
    }
    boxed.lines().forEach(line -> dropped(line, warnings));
    return new Entry(
        position,
        number(item, boxed, found.counted()),
        title.text(),
        outline.above(item),
        authors.people(),
        venue(venue, overview),
        published(boxed, ids),
        Summary.of(item, title, used),
        ids,
        links(boxed, title, authors, overview),
        references(boxed, ids),
        provenance(boxed, title),
        Confidence.of(found.signs()),
        warnings);
  }

  /** The authors; a line with more in it that the page prints again and again names none. */
  private Authors.Found authors(Item item, Title title, Set<Integer> agreed) {
    Authors.Found authors = Authors.of(item, title, agreed);
    Line line = authors.line();
    Byline byline =
        line == null || line.label != null || !outline.recurs(line) ? null : Byline.expected(line);
    boolean label = byline != null && !byline.rest().isEmpty() && !Imprint.is(byline.rest());
    return label ? new Authors.Found(null, List.of(), Set.of()) : authors;
  }

  /** The paper's own identifiers; an overview's where the item itself names no paper apart. */
  private static List<Identifier> ids(Item item, Title title, List<Candidate> overview) {
    OwnPaper own = OwnPaper.of(item, title);
    for (Candidate listed : overview) {
      if (!own.named() && listed.own().named()) {
        own = listed.own();
      }
    }
    return PaperIds.oneEach(own.ids());
  }

  /** The venue that a line of facts names, or the item, or its box before it. */
  private static Venue.Found venue(Found found) {
    Title title = found.candidate().title();
    Optional<String> led = found.datelines().venue(found.boxed(), title);
    if (led.isPresent()) {
      return new Venue.Found(null, led.get());
    }
    Venue.Found own = Venue.of(found.candidate().item(), title);
    return own.venue() == null ? Venue.above(found.head()) : own;
  }

  private static String venue(Venue.Found own, List<Candidate> overview) {
    String venue = own.venue();
    for (Candidate listed : overview) {
      venue = venue == null ? Venue.of(listed.item(), listed.title()).venue() : venue;
    }
    return venue;
  }

  private static Finding doubt(People.Flag flag) {
    String message =
        flag == People.Flag.TRUNCATED
            ? "more authors than are printed: the list ends in \"et al.\" or its like"
            : "the authors' names have several readings and stay as printed";
    return new Finding(flag.code(), message);
  }

  /** Links that do not leave the program are missed by nobody who is not told. */
  private static void dropped(Line line, List<Finding> warnings) {
    for (Span span : line.block.spans()) {
      if (span.href() != null && !Links.mayLeave(span.href())) {
        String start = span.href().substring(0, Math.min(span.href().length(), MOST_SHOWN));
        String form =
            span.href().length() > Links.LONGEST
                ? "the link “%s” leads to %s…, which is longer than an address can be"
                : "the link “%s” leads to %s, which is neither http, https, mailto nor doi";
        warnings.add(
            new Finding("link-dropped", String.format(Locale.ROOT, form, span.text(), start)));
      }
    }
  }

  /** The lines below an item's last rule that the page prints below others', too. */
  private List<Line> notes(Item item) {
    int rule = item.to() - 1;
    while (rule > item.from() && item.page().get(rule).block.kind() != Block.Kind.RULE) {
      rule--;
    }
    return rule == item.from()
        ? List.of()
        : item.page().subList(rule, item.to()).stream().filter(outline::recurs).toList();
  }

  /** The number an item or its box begins with, else that of its own headline or term above. */
  private String number(Item item, Item boxed, boolean counted) {
    Enumerator own = item.leader().enumerator;
    Enumerator e = own == null ? boxed.leader().enumerator : own;
    if (e != null) {
      boolean told = counted || e.style().equals("keycap") || e.style().equals("worded");
      return told ? e.number() : null;
    }
    Line headline = outline.headline(item);
    if (headline != null && headline.enumerator != null) {
      return headline.enumerator.number();
    }
    Line term = term(item);
    return term == null ? null : term.enumerator.number();
  }

  /** The number that a definition list prints as the term of an item; null without one. */
  private static Line term(Item item) {
    Line above = item.from() == 0 ? null : item.page().get(item.from() - 1);
    return above != null
            && above.block.kind() == Block.Kind.ITEM
            && above.enumerator != null
            && above.words().isEmpty()
        ? above
        : null;
  }

  private static String published(Item item, List<Identifier> ids) {
    for (Line line : item.lines()) {
      if (line.label != null && line.label.field() == Label.Field.DATE) {
        List<PrintedDate.Found> dates = PrintedDate.findIn(line.words());
        if (!dates.isEmpty()) {
          return dates.get(0).date().toString();
        }
      }
    }
    for (Identifier id : ids) {
      if (id instanceof ArxivId arxiv) {
        return arxiv.submitted().toString();
      }
    }
    return null;
  }

  /** All links but those of the authors' names: they lead to people. Links behind them do not. */
  private static List<Link> links(
      Item item, Title title, Authors.Found authors, List<Candidate> overview) {
    Map<String, Link> links = new LinkedHashMap<>();
    for (Candidate listed : overview) {
      listed.item().lines().forEach(line -> add(line.anchors, links));
    }
    for (Line line : item.lines()) {
      int people = line == authors.line() ? ClosingLinks.start(line) : 0;
      int from = line == title.line() && !authors.people().isEmpty() ? title.from() : 0;
      add(
          line.anchors.stream()
              .filter(a -> a.from() >= people && a.to() > from || a.paper())
              .toList(),
          links);
    }
    return List.copyOf(links.values());
  }

  private static void add(List<Anchor> anchors, Map<String, Link> links) {
    anchors.forEach(a -> links.putIfAbsent(a.link().url(), a.link()));
  }

  private static List<Identifier> references(Item item, List<Identifier> own) {
    Map<String, Identifier> named = new LinkedHashMap<>();
    for (Line line : item.lines()) {
      line.anchors.forEach(a -> a.ids().forEach(id -> named.putIfAbsent(id.id(), id)));
      line.printed.forEach(id -> named.putIfAbsent(id.id(), id));
    }
    own.forEach(id -> named.remove(id.id()));
    return List.copyOf(named.values());
  }

  private Provenance provenance(Item item, Title title) {
    int start = item.leader().block.start();
    int end = start;
    for (Line line : item.lines()) {
      end = Math.max(end, line.block.end());
    }
    int from = title.line().block.start();
    int to = title.line().block.end();
    int at = to > from ? source.substring(from, to).indexOf(title.text()) : -1;
    return at >= 0
        ? new Provenance(start, end, from + at, from + at + title.text().length())
        : new Provenance(start, end, from, to);
  }
}
