package paperboy.library;

import static paperboy.library.JsonTree.JSON;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import java.util.StringJoiner;
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
  public String text(Iterable<Paper> papers) {
    String head = head().toString();
    StringJoiner items = new StringJoiner(",\n", "\n", "\n").setEmptyValue("");
    Latest.of(papers, settings.most()).forEach(item -> items.add(item(item).toString()));
    return head.substring(0, head.length() - 1) + ",\"items\":[" + items + "]}\n";
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
