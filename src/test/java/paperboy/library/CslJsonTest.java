package paperboy.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.SpecVersion.VersionFlag;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import paperboy.catalogue.Paper;
import paperboy.export.SafeText;

class CslJsonTest {

  static final List<String> HOSTILE = Shelf.HOSTILE;

  private static final Schema SCHEMA = Schema.of("csl-data.schema.json", VersionFlag.V7);

  @Test
  void isWhatTheGoldenFileSays() throws Exception {
    Golden.of("papers.csl.json").matches(text(Shelf.full(), Shelf.bare()));
  }

  @Test
  void anEmptyLibraryIsAnEmptyArray() throws Exception {
    assertThat(SCHEMA.valid(text())).isEmpty();
  }

  @Test
  void citeprocReadsItBack() throws Exception {
    List<?> items =
        (List<?>)
            (Object)
                new JsonParser(new JsonLexer(new StringReader(text(Shelf.full())))).parseArray();
    @SuppressWarnings("unchecked")
    CSLItemData item = CSLItemData.fromJson((Map<String, Object>) items.get(0));
    assertThat(item.getId()).isEqualTo("lovelace2024bigcodebench");
    assertThat(item.getTitle()).isEqualTo(Shelf.full().title());
    assertThat(item.getAuthor()[1].getNonDroppingParticle()).isEqualTo("van der");
    assertThat(item.getAuthor()[3].getLiteral()).isEqualTo("张三");
    assertThat(item.getIssued().getDateParts()[0]).containsExactly(2024, 6);
    assertThat(item.getArchiveLocation()).isEqualTo("2406.15877");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, arxiv, article",
        "arXiv, arxiv, article",
        "ICLR 2025, arxiv, paper-conference",
        "Nature, doi, article-journal",
        "-, acl, paper-conference",
        "-, isbn, book",
        "-, doi, document"
      })
  void typesAndArchives(String venue, String scheme, String type) throws Exception {
    JsonNode item = SCHEMA.valid(text(Shelf.with(venue, Map.of(scheme, "1")))).get(0);
    assertThat(item.get("type").asText()).isEqualTo(type);
    assertThat(item.path("archive").asText("-")).isEqualTo(scheme.equals("arxiv") ? "arXiv" : "-");
  }

  @ParameterizedTest
  @CsvSource({"2024, '[[2024]]'", "2024-06, '[[2024,6]]'", "2024-06-30, '[[2024,6,30]]'"})
  void datesHaveThePrintedPrecision(String date, String parts) throws Exception {
    Paper p = Shelf.full();
    Paper paper =
        new Paper(
            p.id(),
            p.key(),
            List.of(),
            p.title(),
            List.of(),
            null,
            date,
            Map.of(),
            List.of(),
            p.mentions(),
            List.of(),
            List.of());
    assertThat(SCHEMA.valid(text(paper)).at("/0/issued/date-parts")).hasToString(parts);
  }

  @ParameterizedTest
  @FieldSource("HOSTILE")
  void hostileTextStaysText(String text) throws Exception {
    JsonNode item = SCHEMA.valid(text(Shelf.hostile(text))).get(0);
    assertThat(item.get("title").asText()).isEqualTo(SafeText.line(text));
  }

  @Property(tries = 200)
  void anyTextIsValid(@ForAll String text) throws Exception {
    JsonNode item = SCHEMA.valid(text(Shelf.hostile(text))).get(0);
    assertThat(item.get("title").asText()).isEqualTo(SafeText.line(text));
    assertThat(item.at("/custom/mentions/0/summary").asText())
        .isEqualTo(SafeText.lines(text).strip());
  }

  private static String text(Paper... papers) {
    return Libraries.csl().text(List.of(papers));
  }
}
