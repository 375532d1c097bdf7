package paperboy.library;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import de.undercouch.citeproc.ris.RISType;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import paperboy.catalogue.Paper;

/** Read back with citeproc-java, and by tag and line where it keeps one of many values. */
class RisTest {

  static final List<String> HOSTILE = Shelf.HOSTILE;

  /** {@code TI - Title}. */
  private static final Pattern LINE = Pattern.compile("([A-Z][A-Z0-9])  - (.*)");

  @Test
  void isWhatTheGoldenFileSays() throws Exception {
    Golden.of("papers.ris").matches(text(Shelf.full(), Shelf.bare()));
  }

  @Test
  void citeprocReadsItBack() throws Exception {
    RISReference read = read(Shelf.full());
    assertThat(read.getType()).isEqualTo(RISType.CONF);
    assertThat(read.getId()).isEqualTo("lovelace2024bigcodebench");
    assertThat(read.getTitle()).isEqualTo(Shelf.full().title());
    assertThat(read.getAuthors())
        .containsExactly(
            "Lovelace, Ada", "van der Berg, Jan", "Smith, John, Jr.", "张三", "DeepSeek-AI");
    assertThat(read.getYear()).isEqualTo("2024");
    assertThat(read.getSecondaryTitle()).isEqualTo("ICLR 2025");
    assertThat(read.getAccessionNumber()).isEqualTo("arXiv:2406.15877");
    assertThat(read.getAbstrct()).startsWith("Tasks that call").endsWith("Easy for people");
    assertThat(read.getNotes()).hasSize(2);
    assertThat(read.getKeywords()).containsExactly("Models", "Code, and more");
  }

  @Test
  void everyAddressHasItsLineThePapersOwnFirst() {
    assertThat(tags(text(Shelf.full())).get("UR"))
        .containsExactly("https://arxiv.org/abs/2406.15877", "https://github.com/example/bench");
  }

  @Test
  void identifiersAreNotLost() {
    Map<String, List<String>> tags =
        tags(text(Shelf.with(null, Map.of("doi", "10.1/a<b>;c(2)", "openreview", "xY_z-1"))));
    assertThat(tags.get("DO")).containsExactly("10.1/a<b>;c(2)");
    assertThat(tags.get("N1")).contains("Identifier: openreview:xY_z-1");
  }

  @ParameterizedTest
  @FieldSource("HOSTILE")
  void hostileTextStaysText(String text) throws Exception {
    assertThat(read(Shelf.hostile(text)).getTitle())
        .isEqualTo(SafePaper.of(Shelf.hostile(text)).title().replaceAll("\\s+", " "));
  }

  @Property(tries = 200)
  void noTextOpensATag(@ForAll String text) {
    Map<String, List<String>> tags = tags(text(Shelf.hostile(text)));
    assertThat(tags.get("TY")).hasSize(1);
    assertThat(tags.get("ER")).hasSize(1);
  }

  private static Map<String, List<String>> tags(String ris) {
    Map<String, List<String>> tags = new TreeMap<>();
    for (String line : ris.split("\r\n")) {
      Matcher tag = LINE.matcher(line);
      assertThat(line.isEmpty() || tag.matches()).as(line).isTrue();
      if (!line.isEmpty()) {
        tags.computeIfAbsent(tag.group(1), t -> new ArrayList<>()).add(tag.group(2));
      }
    }
    return tags;
  }

  private static RISReference read(Paper paper) throws Exception {
    List<RISReference> all = new RISParser().parse(new StringReader(text(paper))).getReferences();
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private static String text(Paper... papers) {
    return Libraries.ris().text(List.of(papers));
  }
}
