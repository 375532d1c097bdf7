package paperboy.read.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import paperboy.document.Container;
import paperboy.document.Metadata;
import paperboy.document.Source;
import paperboy.read.decode.Decoded;
import paperboy.read.html.HtmlParser;
import paperboy.read.line.BlockWriter;

/** Reads RSS 0.9 to 2.0 and Atom. Nothing outside the file is looked at, no entity is expanded. */
public final class FeedReader {

  /**
   * Reads a feed; each item becomes a {@link Container.Kind#POST}.
   *
   * <pre>{@code
   * var document = new FeedReader().read(source, Decoder.decode(source, null));
   * }</pre>
   */
  public paperboy.document.Document read(Source source, Decoded decoded) {
    Objects.requireNonNull(source, "source");
    String text = decoded.text();
    Document xml =
        Parser.xmlParser()
            .setTrackPosition(true)
            .setMaxDepth(HtmlParser.DEPTH)
            .parseInput(text, "");
    List<Element> items = items(xml);
    FeedAuthor author = FeedAuthor.of(items);
    BlockWriter writer = new BlockWriter(Container.page());
    Container page = writer.in();
    for (Element item : items) {
      writer.in(new Container(Container.Kind.POST, "item", page));
      new PostBlocks(item, text, author, writer).write();
    }
    writer.in(page);
    Metadata metadata = metadata(xml, author, items);
    return new paperboy.document.Document(
        decoded.origin(source, mediaType(xml), metadata.url()),
        text,
        metadata,
        writer.blocks(),
        decoded.findings());
  }

  private static List<Element> items(Document xml) {
    List<Element> items = new ArrayList<>();
    for (Element e : xml.getAllElements()) {
      if (item(e) && e.parents().stream().noneMatch(FeedReader::item)) {
        items.add(e);
      }
    }
    return items;
  }

  private static boolean item(Element e) {
    String name = Field.name(e);
    return name.equals("item") || name.equals("entry");
  }

  private static Metadata metadata(Document xml, FeedAuthor author, List<Element> items) {
    Element root = xml.firstElementChild();
    Element channel = root == null ? xml : Field.element(root, "channel");
    Element feed = channel != null ? channel : root == null ? xml : root;
    return new Metadata(
        Field.text(feed, "title"),
        null,
        author.everywhere(),
        first(
            Field.text(feed, "language"), attribute(root, "xml:lang"), attribute(feed, "xml:lang")),
        first(
            items.size() == 1 ? published(items.get(0)) : null,
            Field.text(feed, "lastBuildDate"),
            Field.text(feed, "updated"),
            Field.text(feed, "pubDate"),
            Field.text(feed, "date")),
        Field.link(feed),
        first(attribute(feed, "xml:base"), attribute(root, "xml:base")));
  }

  /** A feed of one item came out when the item did, whenever the feed was made anew. */
  private static String published(Element item) {
    return first(
        Field.text(item, "pubDate"),
        Field.text(item, "published"),
        Field.text(item, "issued"),
        Field.text(item, "date"));
  }

  private static String mediaType(Document xml) {
    Element root = xml.firstElementChild();
    String name = root == null ? "" : Field.name(root);
    return switch (name) {
      case "feed" -> "application/atom+xml";
      case "rdf" -> "application/rdf+xml";
      default -> "application/rss+xml";
    };
  }

  private static String attribute(Element e, String name) {
    return e == null ? null : e.attr(name);
  }

  private static String first(String... values) {
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        return value.strip();
      }
    }
    return null;
  }
}
