package paperboy.library;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import paperboy.catalogue.Paper;
import paperboy.link.Link;

/**
 * {@code feed.atom}: Atom 1.0. An entry's {@code updated} is the day of the last digest that
 * mentions the paper; a feed without a date is of {@link FeedItem#UNKNOWN}.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287</a>
 */
final class AtomFeed implements LibraryExport {

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private final FeedSettings settings;

  AtomFeed(FeedSettings settings) {
    this.settings = Objects.requireNonNull(settings, "settings");
  }

  @Override
  public String name() {
    return "feed.atom";
  }

  @Override
  public String text(Iterable<Paper> papers) {
    StringWriter out = new StringWriter();
    try {
      feed(
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out),
          Latest.of(papers, settings.most()));
    } catch (XMLStreamException e) {
      throw new IllegalStateException("text that is safe to show is always XML", e);
    }
    return out.append('\n').toString();
  }

  private void feed(XMLStreamWriter xml, List<FeedItem> items) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    text(xml, "id", FeedItem.id("feed"));
    text(xml, "title", settings.title());
    LocalDate updated = items.isEmpty() ? FeedItem.UNKNOWN : items.get(0).updated();
    text(xml, "updated", FeedItem.time(updated));
    person(xml, "Paperboy");
    if (settings.home() != null) {
      link(xml, "self", settings.home() + name(), "");
      link(xml, "alternate", settings.home(), "");
    }
    for (FeedItem item : items) {
      entry(xml, item);
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.flush();
  }

  private static void entry(XMLStreamWriter xml, FeedItem item) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement("entry");
    text(xml, "id", item.id());
    text(xml, "title", item.paper().title());
    text(xml, "published", FeedItem.time(item.published()));
    text(xml, "updated", FeedItem.time(item.updated()));
    for (String name : item.paper().authors()) {
      person(xml, name);
    }
    links(xml, item.paper());
    for (String tag : item.tags()) {
      line(xml);
      xml.writeEmptyElement("category");
      xml.writeAttribute("term", tag);
    }
    line(xml);
    xml.writeStartElement("content");
    xml.writeAttribute("type", "html");
    xml.writeCharacters(FeedContent.of(item.paper()));
    xml.writeEndElement();
    xml.writeCharacters("\n");
    xml.writeEndElement();
  }

  private static void links(XMLStreamWriter xml, Paper paper) throws XMLStreamException {
    String rel = "alternate";
    for (Link link : Mentions.web(paper)) {
      link(xml, rel, link.url(), link.text());
      rel = "related";
    }
  }

  private static void link(XMLStreamWriter xml, String rel, String href, String title)
      throws XMLStreamException {
    line(xml);
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("href", href);
    if (!title.isEmpty()) {
      xml.writeAttribute("title", title);
    }
  }

  private static void person(XMLStreamWriter xml, String name) throws XMLStreamException {
    line(xml);
    xml.writeStartElement("author");
    xml.writeStartElement("name");
    xml.writeCharacters(name);
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static void text(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    line(xml);
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private static void line(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeCharacters("\n");
  }
}
