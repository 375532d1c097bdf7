package paperboy.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import paperboy.catalogue.DigestRef;
import paperboy.catalogue.Mention;
import paperboy.catalogue.Paper;
import paperboy.link.Link;

/** The page of a paper: what is known of it, how to cite it, and what each digest said. */
final class PaperPages {

  private static final int LONGEST_TITLE = 600;
  private static final int LONGEST_CITATION = 6_000;
  private static final int LONGEST_ADDRESS = 1_000;
  private static final int LONGEST_LABEL = 60;
  private static final int NAMED = 25;

  private static final Flow.Group LINKS = new Flow.Group("ul", "links");
  private static final Flow.Group REMARKS = new Flow.Group("ul", "points");

  private final Page page;
  private final List<Citation> citations;

  PaperPages(Page page, List<Citation> citations) {
    this.page = page;
    this.citations = List.copyOf(citations);
  }

  List<SiteFile> of(Paper paper) {
    String stem = "papers/" + PageName.paper(paper.id());
    List<SiteFile> files = new ArrayList<>();
    Flow flow = new Flow();
    facts(flow, paper);
    paper.links().forEach(link -> link(flow, link));
    flow.heading(new Html().element("h2", "What digests say of it"));
    paper.mentions().forEach(mention -> mention(flow, mention));
    flow.heading(new Html().element("h2", "Cite it"));
    citations.forEach(citation -> cite(flow, files, citation, paper, stem));
    identity(flow, paper);
    String title = PaperItem.title(paper.title());
    Html heading = Prose.term("h1", Clip.to(title, LONGEST_TITLE), null).line();
    files.addAll(0, page.paged(stem, title, heading, flow, List.of(Asset.COPY.address())));
    return files;
  }

  private static void facts(Flow flow, Paper paper) {
    Html facts = new Html();
    if (!paper.authors().isEmpty()) {
      facts.open("p", "class", "authors");
      paper.authors().stream()
          .limit(NAMED)
          .forEach(name -> facts.add(Prose.fact(Clip.to(name, LONGEST_LABEL))));
      int more = paper.authors().size() - NAMED;
      facts.add(more > 0 ? new Html().element("span", more + " more") : new Html()).close();
    }
    facts.open("p", "class", "by");
    if (paper.venue() != null) {
      facts.add(Prose.fact(Clip.to(paper.venue(), LONGEST_LABEL * 2)));
    }
    if (!Day.known(paper.published()).isEmpty()) {
      facts.element("span", Day.words(paper.published()));
    }
    paper.identifiers().forEach((scheme, value) -> identifier(facts, scheme, value));
    flow.add(facts.close());
  }

  private static void identifier(Html facts, String scheme, String value) {
    if (!scheme.endsWith("Version")) {
      facts.open("span", "class", "id").element("span", scheme).text(" ");
      facts.element("bdi", Clip.to(value, LONGEST_LABEL * 2)).close();
    }
  }

  private static void link(Flow flow, Link link) {
    boolean leads =
        link.url().length() <= LONGEST_ADDRESS
            && Html.harmless(link.url())
            && link.url().indexOf(':') > 0;
    Html item = new Html().open("li").element("span", link.rel().printed(), "class", "rel");
    item.text(" ");
    if (leads) {
      String shown = Clip.to(link.url().replaceFirst("^https?://(?:www\\.)?", ""), LONGEST_LABEL);
      item.element("a", shown, "href", link.url(), "rel", "noreferrer", "dir", "ltr");
    } else {
      item.element("bdi", Clip.to(link.url(), LONGEST_LABEL));
    }
    flow.item(LINKS, item.close());
  }

  private static void mention(Flow flow, Mention mention) {
    DigestRef digest = mention.digest();
    Html heading = new Html().open("h3");
    String href = "../digests/" + PageName.encoded(PageName.digest(digest.id())) + ".html";
    String name = Clip.to(PaperItem.title(digest.name()), LONGEST_TITLE / 4);
    String lang = Prose.marked(name, digest.language());
    heading.element("a", name, "href", href, "lang", lang, "dir", "auto").close();
    flow.heading(heading);
    flow.add(context(mention));
    Prose.summary(flow, mention.summary(), digest.language());
  }

  private static Html context(Mention mention) {
    Html by = new Html().open("p", "class", "by");
    String published = Day.known(mention.digest().published());
    by.element("span", published.isEmpty() ? "undated" : Day.words(published));
    mention.section().stream()
        .limit(6)
        .forEach(heading -> by.add(Prose.markedFact(Clip.to(heading, LONGEST_LABEL))));
    by.element("span", "entry " + mention.position());
    return by.close();
  }

  private static void cite(
      Flow flow, List<SiteFile> files, Citation citation, Paper paper, String stem) {
    String text = citation.text().apply(paper).stripTrailing();
    String id = "cite-" + citation.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "-");
    Html block = new Html().open("section", "class", "cite", "aria-labelledby", id);
    block.element("h3", citation.name(), "id", id);
    if (new Html().text(text).bytes() <= LONGEST_CITATION) {
      block.element("button", "Copy", "type", "button", "class", "copy", "aria-describedby", id);
      block.element("pre", text, "dir", "auto");
    } else {
      String path = stem + "~" + id + ".txt";
      files.add(new SiteFile(path, text + "\n"));
      String name = path.substring(path.indexOf('/') + 1);
      block.open("p").element("a", "A long one, as a text file", "href", name).close();
    }
    flow.add(block.close());
  }

  private static void identity(Flow flow, Paper paper) {
    if (!paper.merges().isEmpty()) {
      flow.heading(new Html().element("h2", "Why this is one paper"));
      paper.merges().forEach(why -> Prose.summary(flow, "- " + why.replace('\n', ' '), null));
    }
    if (!paper.doubts().isEmpty()) {
      flow.heading(new Html().element("h2", "Perhaps the same"));
      paper.doubts().forEach(id -> flow.item(REMARKS, doubt(id)));
    }
  }

  private static Html doubt(String id) {
    String shown = Clip.to(id, LONGEST_LABEL);
    return new Html().open("li").element("a", shown, "href", PageName.paper(id) + ".html").close();
  }
}
