package paperboy.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class MarkdownTextTest {

  @ParameterizedTest(name = "{0} → {1}: {2}")
  @CsvFileSource(resources = "markdown-lines.csv", delimiter = '\t', numLinesToSkip = 1)
  void escapesOnlyWhatWouldMeanSomething(String text, String markdown, String why) {
    assertThat(MarkdownText.line(text)).as(why).isEqualTo(markdown);
  }

  @ParameterizedTest(name = "{0} → {1}: {2}")
  @CsvFileSource(resources = "markdown-urls.csv", delimiter = '\t', numLinesToSkip = 1)
  void addressesCannotEndTheirLink(String url, String target, String why) {
    assertThat(MarkdownUrl.of(url)).as(why).isEqualTo(target);
  }
}
