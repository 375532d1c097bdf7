package paperboy.library;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import paperboy.catalogue.Mention;
import paperboy.catalogue.Paper;
import paperboy.link.Link;

/**
 * What digests say of a paper, as HTML for feed readers: headings, paragraphs, lists and links,
 * made as a tree, so that text can only ever be text.
 */
final class FeedContent {

  private static final String BULLET = "- ";

  private FeedContent() {}

  /** {@code <h4>Papers of June (2024-07-05)</h4><p>Tasks that …</p>}. */
  static String of(Paper paper) {
    Document document = Document.createShell("");
    document.outputSettings().prettyPrint(false);
    Element body = document.body();
    if (!paper.authors().isEmpty()) {
      text(body, "p", String.join(", ", paper.authors()));
    }
    paper.mentions().forEach(mention -> mention(body, mention));
    links(body, paper);
    return body.html();
  }

  private static void mention(Element body, Mention mention) {
    text(body, "h4", Mentions.heading(mention));
    Element list = null;
    StringBuilder paragraph = new StringBuilder();
    for (String line : (mention.summary() + "\n").split("\n", -1)) {
      String text = line.strip();
      boolean item = text.startsWith(BULLET);
      if (item || text.isEmpty()) {
        flush(body, paragraph);
      }
      if (item) {
        list = list == null ? body.appendElement("ul") : list;
        text(list, "li", text.substring(BULLET.length()));
      } else if (!text.isEmpty()) {
        list = null;
        paragraph.append(paragraph.isEmpty() ? "" : " ").append(text);
      }
    }
  }

  private static void flush(Element body, StringBuilder paragraph) {
    if (!paragraph.isEmpty()) {
      text(body, "p", paragraph.toString());
      paragraph.setLength(0);
    }
  }

  private static void links(Element body, Paper paper) {
    Element list = null;
    for (Link link : Mentions.web(paper)) {
      list = list == null ? body.appendElement("ul") : list;
      String label = link.text().isEmpty() ? link.url() : link.text();
      text(list.appendElement("li"), "a", label).attr("href", link.url());
    }
  }

  /** An element whose direction follows its own words. */
  private static Element text(Element parent, String tag, String text) {
    return parent.appendElement(tag).attr("dir", "auto").text(text);
  }
}
