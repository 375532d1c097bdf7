package paperboy.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LinksTest {

  @ParameterizedTest(name = "{3}: {0}")
  @CsvFileSource(
      resources = "clean.csv",
      numLinesToSkip = 1,
      ignoreLeadingAndTrailingWhitespace = false)
  void cleans(String href, String base, String expected, String why) {
    assertThat(Links.clean(href, "", base).map(Link::url).orElse(null)).as(why).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{3}: {0} {1}")
  @CsvFileSource(resources = "rel.csv", numLinesToSkip = 1)
  void namesWhatStandsAtTheOtherEnd(String url, String label, String expected, String why) {
    assertThat(Links.rel(url, label == null ? "" : label).printed()).as(why).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{2}: {0}")
  @CsvFileSource(resources = "labels.csv", numLinesToSkip = 1)
  void readsLabels(String label, String expected, String why) {
    Rel rel = Links.rel("https://example.org/x", label == null ? "" : label);
    assertThat(rel.printed()).as(why).isEqualTo(expected == null ? "other" : expected);
  }

  @ParameterizedTest(name = "{2}: {0}")
  @CsvFileSource(resources = "key.csv", numLinesToSkip = 1)
  void hasOneKeyForAllSpellings(String url, String expected, String why) {
    assertThat(Links.key(url)).as(why).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "kinds.csv", numLinesToSkip = 1)
  void tellsKindsApart(String url, boolean paper, boolean sharing, boolean image, boolean opaque) {
    assertThat(Links.paper(url)).as("paper").isEqualTo(paper);
    assertThat(Links.sharing(url)).as("sharing").isEqualTo(sharing);
    assertThat(Links.image(url)).as("image").isEqualTo(image);
    assertThat(Links.opaque(url)).as("opaque").isEqualTo(opaque);
  }

  @Test
  void keepsTheLabelOrElseTheAddress() {
    assertThat(Links.clean("https://example.org/", " Home ", (String) null).orElseThrow().text())
        .isEqualTo("Home");
    assertThat(Links.clean("https://example.org/", " ", (String) null).orElseThrow().text())
        .isEqualTo("https://example.org/");
  }
}
