package paperboy.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import paperboy.url.Lines;

class PaperIdsTest {

  @ParameterizedTest(name = "{2}: {0}")
  @CsvFileSource(resources = "others.csv", numLinesToSkip = 1)
  void readsAddresses(String input, String expected, String why) {
    assertThat(ids(PaperIds.inUrl(orEmpty(input)))).as(why).isEqualTo(orEmpty(expected));
  }

  @ParameterizedTest(name = "{2}: {0}")
  @CsvFileSource(resources = "text.csv", numLinesToSkip = 1)
  void readsText(String input, String expected, String why) {
    assertThat(ids(PaperIds.inText(orEmpty(input)))).as(why).isEqualTo(orEmpty(expected));
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "aliases.csv", numLinesToSkip = 1)
  void readsItsOwnIdsAndKnowsTheirAliases(String id, String expected, String why) {
    Identifier read = PaperIds.parse(id).orElseThrow();
    assertThat(read.id()).isEqualTo(id);
    assertThat(String.join(" ", PaperIds.aliases(read))).as(why).isEqualTo(orEmpty(expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"title:0123abcd", "arxiv:9999.99999", "arxiv", "", "2406.15877"})
  void readsNoOtherIds(String id) {
    assertThat(PaperIds.parse(id)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource
  void everyPlaceHasAnExampleThatItReads(String scheme, String example) {
    assertThat(PaperIds.inUrl(example)).extracting(Identifier::scheme).contains(scheme);
  }

  static Stream<String[]> everyPlaceHasAnExampleThatItReads() {
    return Lines.columns(PaperIds.class, "/paperboy/identifier/places.txt", 4).stream()
        .map(row -> new String[] {row[0].replaceFirst(":.*", ""), row[3]});
  }

  @Test
  void saysWhereTheyStand() {
    String text = "see arXiv:2406.15877v2 or https://doi.org/10.1145/3292500.";
    assertThat(PaperIds.mentions(text))
        .extracting(mention -> text.substring(mention.start(), mention.end()))
        .containsExactly("2406.15877v2", "https://doi.org/10.1145/3292500");
  }

  @Test
  void keepsOneEachStrongestFirst() {
    List<Identifier> printed =
        PaperIds.inText("hal-01234567, PMID: 1, doi:10.1145/1, arXiv:2406.15877, 2406.15878");
    assertThat(ids(PaperIds.oneEach(printed)))
        .isEqualTo("arxiv:2406.15877 doi:10.1145/1 pmid:1 hal:hal-01234567");
  }

  private static String ids(List<? extends Identifier> identifiers) {
    return identifiers.stream().map(Identifier::id).collect(Collectors.joining(" "));
  }

  private static String orEmpty(String cell) {
    return cell == null ? "" : cell;
  }
}
