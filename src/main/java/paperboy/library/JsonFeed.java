package paperboy.library;

import static paperboy.library.JsonTree.JSON;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.Objects;
import paperboy.catalogue.Paper;

/**
 * {@code feed.json}: JSON Feed 1.1, an item a line. What the format has no field for stands under
 * {@code _paperboy}: the paper's id, citation key and identifiers.
 *
 * @see <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>
 */
final class JsonFeed implements LibraryExport {

  private final FeedSettings settings;

  JsonFeed(FeedSettings settings) {
    this.settings = Objects.requireNonNull(settings, "settings");
  }

  @Override
  public String name() {
    return "feed.json";
  }

  @Override
  public Sheet begin(Writer out) {
    Latest latest = new Latest(settings.most());
    return new Sheet() {
      @Override
      public void add(Paper paper) {
        latest.add(paper);
      }

      @Override
      public void end() throws IOException {
        String head = head().toString();
        out.append(head, 0, head.length() - 1).append(",\"items\":");
        JsonArraySheet items = new JsonArraySheet(out);
        for (FeedItem item : latest.items()) {
          items.add(item(item));
        }
        items.close();
        out.append("}\n").flush();
      }
    };
  }

  private ObjectNode head() {
    ObjectNode head =
        JSON.objectNode()
            .put("version", "https://jsonfeed.org/version/1.1")
            .put("title", settings.title());
    if (settings.home() != null) {
      head.put("home_page_url", settings.home()).put("feed_url", settings.home() + name());
    }
    return head;
  }

  private static ObjectNode item(FeedItem item) {
    Paper paper = item.paper();
    ObjectNode tree = JSON.objectNode().put("id", item.id());
    item.url().ifPresent(url -> tree.put("url", url));
    tree.put("title", paper.title())
        .put("content_html", FeedContent.of(paper))
        .put("date_published", FeedItem.time(item.published()))
        .put("date_modified", FeedItem.time(item.updated()));
    if (!paper.authors().isEmpty()) {
      ArrayNode authors = tree.putArray("authors");
      paper.authors().forEach(name -> authors.add(JSON.objectNode().put("name", name)));
    }
    tree.set("tags", JsonTree.texts(item.tags()));
    ObjectNode own = tree.putObject("_paperboy").put("id", paper.id()).put("key", paper.key());
    own.set("identifiers", JsonTree.identifiers(paper.identifiers()));
    return tree;
  }
}
