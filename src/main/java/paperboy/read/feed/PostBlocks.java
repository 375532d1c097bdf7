package paperboy.read.feed;

import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import paperboy.document.Block;
import paperboy.read.html.HtmlBlocks;
import paperboy.read.html.HtmlParser;
import paperboy.read.line.BareLinks;
import paperboy.read.line.BlockWriter;
import paperboy.read.line.Style;
import paperboy.read.text.TextBlocks;

/** Writes an item: its title, what its fields say of it, and its body. */
final class PostBlocks {
  /** Where the body may stand; the first one that says something is it. */
  private static final List<String> BODIES =
      List.of("encoded", "content", "description", "summary", "subtitle");

  /** Tags and entities that show that text is HTML: {@code <p>}, {@code &nbsp;}. */
  private static final Pattern MARKUP =
      Pattern.compile("</?[a-zA-Z][a-zA-Z0-9]{0,15}[\\s/>]|&[a-zA-Z#]\\w{1,30};");

  /** Fields with something to print, and what stands before it. */
  private static final Map<String, String> PRINTED =
      Map.of(
          "arxiv:comment", "Comments: ",
          "arxiv:journal_ref", "Journal: ",
          "prism:publicationName", "Journal: ",
          "arxiv:doi", "doi:",
          "prism:doi", "doi:");

  private final Element item;
  private final String source;
  private final FeedAuthor author;
  private final BlockWriter writer;

  PostBlocks(Element item, String source, FeedAuthor author, BlockWriter writer) {
    this.item = item;
    this.source = source;
    this.author = author;
    this.writer = writer;
  }

  void write() {
    Element body = body();
    String words = body == null ? "" : HtmlParser.parse(body.wholeText()).text();
    title();
    authors(words);
    fields(words);
    if (body != null) {
      body(body);
    }
    writer.kind(Block.Kind.PARAGRAPH, 0);
    writer.positions(IntUnaryOperator.identity());
  }

  private Element body() {
    for (String name : BODIES) {
      Element found = Field.element(item, name);
      if (found != null && !found.wholeText().isBlank()) {
        return found;
      }
    }
    return null;
  }

  /** The title, linked to the item's page; some feeds put the link there only. */
  private void title() {
    Element title = Field.element(item, "title");
    String link = Field.link(item);
    if (title != null && !title.wholeText().isBlank()) {
      ElementText text = ElementText.of(title, source);
      writer.positions(text.toSource());
      writer.kind(Block.Kind.HEADING, 2);
      Style style = link == null ? Style.PLAIN : Style.PLAIN.to(link);
      writer.text(plain(text.text()), style, 0, text.text().length());
      writer.endParagraph();
      writer.kind(Block.Kind.PARAGRAPH, 0);
    } else if (link != null) {
      paragraph(link, item);
    }
  }

  private static String plain(String text) {
    return MARKUP.matcher(text).find() ? HtmlParser.parse(text).text() : text;
  }

  /** The authors, unless they are the feed's, or the body prints the first of them. */
  private void authors(String words) {
    List<String> names = FeedAuthor.names(item);
    if (!names.isEmpty() && author.everywhere() == null) {
      String first = names.get(0).split("[,;]", 2)[0].strip();
      if (!words.contains(first)) {
        paragraph("Authors: " + String.join(", ", names), item);
      }
    }
  }

  private void fields(String words) {
    for (Element field : item.children()) {
      String label = PRINTED.get(field.tagName());
      String value = field.text().strip();
      if (label != null && !value.isEmpty() && !words.contains(value)) {
        paragraph(label + value, field);
      } else if (field.attr("rel").equals("related") && field.hasAttr("href")) {
        related(field);
      }
    }
  }

  /** Atom's further links: {@code <link title="pdf" rel="related" href="…"/>}. */
  private void related(Element link) {
    String name = link.attr("title").isBlank() ? link.attr("href") : link.attr("title");
    begin(link);
    writer.text(name, Style.PLAIN.to(link.attr("href").strip()), 0, 1);
    writer.endParagraph();
  }

  private void paragraph(String text, Element at) {
    begin(at);
    BareLinks.write(text, Style.PLAIN, 0, 1, writer);
    writer.endParagraph();
  }

  private void begin(Element at) {
    int start = at.sourceRange().isTracked() ? at.sourceRange().startPos() : 0;
    writer.positions(p -> start);
  }

  private void body(Element body) {
    ElementText text = ElementText.of(body, source);
    writer.positions(text.toSource());
    if (MARKUP.matcher(text.text()).find()) {
      HtmlBlocks.write(HtmlParser.parse(text.text()), text.text(), writer);
    } else {
      TextBlocks.write(text.text(), 0, text.text().length(), writer);
    }
  }
}
