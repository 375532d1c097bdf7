package paperboy.site;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import paperboy.catalogue.DigestRef;
import paperboy.catalogue.Mention;
import paperboy.catalogue.Paper;

/** The page of a digest: its papers in its own order under its own headings. */
final class DigestPages {

  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_HEADING = 120;
  private static final int LONGEST_SUMMARY = 280;
  private static final int LONGEST_ADDRESS = 1_000;

  private static final Flow.Group LIST = new Flow.Group("ol", "papers");

  private final Page page;

  DigestPages(Page page) {
    this.page = page;
  }

  /** An entry and the paper it is about. */
  private record Entry(Mention mention, String page) {}

  List<SiteFile> of(DigestRef digest, Stream<Paper> papers) {
    Objects.requireNonNull(digest, "digest");
    List<Entry> entries =
        papers
            .flatMap(paper -> entries(paper, digest.id()))
            .sorted(Comparator.comparingInt(entry -> entry.mention().position()))
            .toList();
    Flow flow = new Flow();
    List<String> section = List.of();
    if (!entries.isEmpty() && entries.get(0).mention().section().isEmpty()) {
      flow.heading(new Html().element("h2", "Papers"));
    }
    for (Entry entry : entries) {
      section = heading(flow, section, entry.mention().section());
      flow.item(LIST, item(entry, digest.language()));
    }
    String stem = "digests/" + PageName.digest(digest.id());
    String title = PaperItem.title(digest.name());
    return page.paged(stem, title, intro(digest, entries.size()), flow, List.of());
  }

  private static Stream<Entry> entries(Paper paper, String digest) {
    return paper.mentions().stream()
        .filter(mention -> mention.digest().id().equals(digest))
        .map(mention -> new Entry(mention, PageName.paper(paper.id())));
  }

  private static Html intro(DigestRef digest, int entries) {
    String name = Clip.to(PaperItem.title(digest.name()), LONGEST_TITLE);
    String lang = Prose.marked(name, digest.language());
    Html intro = new Html().element("h1", name, "lang", lang, "dir", "auto").line();
    intro.open("p", "class", "by");
    String published = Day.known(digest.published());
    intro.element("span", published.isEmpty() ? "undated" : Day.words(published));
    intro.element("span", entries == 1 ? "1 paper" : entries + " papers");
    intro.add(Prose.fact(Clip.to(digest.file(), LONGEST_TITLE)));
    if (leadsBack(digest.url())) {
      intro.element("a", "the original", "href", digest.url(), "rel", "noreferrer");
    }
    return intro.close().line();
  }

  private static boolean leadsBack(String url) {
    return url != null
        && url.length() <= LONGEST_ADDRESS
        && url.indexOf(':') > 0
        && Html.harmless(url);
  }

  private static List<String> heading(Flow flow, List<String> before, List<String> section) {
    if (!section.equals(before)) {
      String words = section.isEmpty() ? "Others" : String.join(" › ", section);
      flow.heading(Prose.term("h2", Clip.to(words, LONGEST_HEADING), null));
    }
    return section;
  }

  private static Html item(Entry entry, String language) {
    Mention mention = entry.mention();
    String title = Clip.to(PaperItem.title(mention.title()), LONGEST_TITLE);
    String href = "../papers/" + entry.page() + ".html";
    String lang = Prose.marked(title, null);
    Html item = new Html().open("li", "id", "e" + mention.position()).open("h3");
    item.element("a", title, "href", href, "lang", lang, "dir", "auto").close();
    String authors = Listed.authors(mention.authors());
    if (!authors.isEmpty() || mention.venue() != null) {
      item.open("p", "class", "by");
      item.add(authors.isEmpty() ? new Html() : Prose.fact(authors));
      String venue = mention.venue() == null ? "" : Clip.to(mention.venue(), LONGEST_HEADING);
      item.add(venue.isEmpty() ? new Html() : Prose.fact(venue)).close();
    }
    String said = Prose.beginning(mention.summary(), LONGEST_SUMMARY);
    if (!said.isEmpty()) {
      item.element("p", said, "class", "said", "lang", Prose.marked(said, language), "dir", "auto");
    }
    return item.close();
  }
}
