package paperboy.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import paperboy.catalogue.Paper;
import paperboy.export.SafeText;

/** Atom read back with Rome, JSON Feed against a schema written from its specification. */
class FeedsTest {

  static final List<String> HOSTILE = Shelf.HOSTILE;

  private static final Schema SCHEMA = Schema.of("json-feed.schema.json", VersionFlag.V202012);
  private static final FeedSettings HERE =
      new FeedSettings("Our papers", "https://example.org/library", 3);

  @Test
  void areWhatTheGoldenFilesSay() throws Exception {
    List<Paper> papers = List.of(Shelf.full(), Shelf.bare());
    Golden.of("feed.atom").matches(Libraries.atom(HERE).text(papers));
    Golden.of("feed.json").matches(Libraries.jsonFeed(HERE).text(papers));
  }

  @Test
  void readBackAsTheyWere() throws Exception {
    SyndEntry entry = atom(Shelf.full()).getEntries().get(0);
    assertThat(entry.getTitle()).isEqualTo(Shelf.full().title());
    assertThat(entry.getAuthors()).hasSize(5);
    assertThat(entry.getLink()).isEqualTo("https://arxiv.org/abs/2406.15877");
    assertThat(entry.getUpdatedDate().toInstant()).hasToString("2024-07-05T00:00:00Z");
    assertThat(entry.getCategories()).hasSize(2);
    JsonNode item = json(Shelf.full()).at("/items/0");
    assertThat(item.get("id").asText()).isEqualTo(entry.getUri());
    assertThat(item.get("content_html").asText())
        .isEqualTo(entry.getContents().get(0).getValue())
        .contains("<p dir=\"auto\">Tasks that call many libraries. Still one paragraph.</p>")
        .contains("<li dir=\"auto\">Hard for models</li>");
  }

  @Test
  void idsDependOnThePapersIdAlone() throws Exception {
    String id = atom(Shelf.full()).getEntries().get(0).getUri();
    assertThat(id).isEqualTo("urn:uuid:f3a2dfd6-e007-5656-ba20-01b101db4244");
    Paper renamed = Shelf.mentioned(Shelf.full().id(), "2020-01-01");
    SyndFeed elsewhere =
        rome(
            Libraries.atom(new FeedSettings("Other", "http://other.example", 9))
                .text(List.of(Shelf.bare(), renamed)));
    assertThat(elsewhere.getEntries()).extracting(SyndEntry::getUri).contains(id);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-07-05 2024-08-01, 2024-08-01T00:00:00Z",
    "2024-08 2024-07-05, 2024-08-01T00:00:00Z",
    "2024, 2024-01-01T00:00:00Z",
    "soon, 1970-01-01T00:00:00Z",
    "2024-13-40, 1970-01-01T00:00:00Z"
  })
  void updatedIsTheLastDigestsDay(String days, String updated) throws Exception {
    JsonNode item = json(Shelf.mentioned("title:1", days.split(" "))).at("/items/0");
    assertThat(item.get("date_modified").asText()).isEqualTo(updated);
  }

  @Test
  void theLatestStayInAnyOrderOfArrival() {
    List<Paper> papers =
        new ArrayList<>(IntStream.range(0, 500).mapToObj(Shelf::numbered).toList());
    String once = Libraries.jsonFeed(HERE).text(papers);
    Collections.reverse(papers);
    assertThat(Libraries.jsonFeed(HERE).text(papers)).isEqualTo(once);
    assertThat(once)
        .contains("Title 365\"", "Title 364\"", "Title 363\"")
        .doesNotContain("Title 362\"");
  }

  @Test
  void anEmptyLibraryHasFeeds() throws Exception {
    assertThat(atom().getEntries()).isEmpty();
    assertThat(json().get("items")).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("HOSTILE")
  void hostileTextStaysText(String text) throws Exception {
    SyndEntry entry = atom(Shelf.hostile(text)).getEntries().get(0);
    assertThat(entry.getTitle()).isEqualTo(SafeText.line(text));
    Element html = Jsoup.parseBodyFragment(entry.getContents().get(0).getValue()).body();
    assertThat(html.select("*").eachAttr("href")).containsOnly("https://example.org/a");
    assertThat(html.select("body *").stream().map(Element::tagName))
        .isSubsetOf("p", "h4", "ul", "li", "a");
    assertThat(html.select("a").text()).isEqualTo(SafeText.line(text).replaceAll("\\s+", " "));
  }

  @Property(tries = 200)
  void anyTextIsValid(@ForAll String text) throws Exception {
    assertThat(json(Shelf.hostile(text)).at("/items/0/title").asText())
        .isEqualTo(SafeText.line(text));
    assertThat(atom(Shelf.hostile(text)).getEntries()).hasSize(1);
  }

  @Test
  void settingsSayWhatIsWrong() {
    assertThatThrownBy(() -> new FeedSettings("x", null, 0)).hasMessageContaining("1 or more");
    assertThatThrownBy(() -> new FeedSettings("x", "javascript:0", 1))
        .hasMessageContaining("https://");
  }

  private static SyndFeed atom(Paper... papers) throws Exception {
    return rome(Libraries.atom(FeedSettings.DEFAULT).text(List.of(papers)));
  }

  private static SyndFeed rome(String text) throws Exception {
    return new SyndFeedInput().build(new StringReader(text));
  }

  private static JsonNode json(Paper... papers) throws Exception {
    return SCHEMA.valid(Libraries.jsonFeed(FeedSettings.DEFAULT).text(List.of(papers)));
  }
}
