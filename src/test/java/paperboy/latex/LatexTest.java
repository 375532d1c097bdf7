package paperboy.latex;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LatexTest {

  @ParameterizedTest(name = "{2}: {0}")
  @CsvFileSource(resources = "lines.csv", numLinesToSkip = 1)
  void readsLines(String printed, String expected, String why) {
    assertThat(Latex.line(printed)).as(why).isEqualTo(expected);
    assertThat(Latex.line(expected)).as("again").isEqualTo(expected);
  }

  @ParameterizedTest(name = "{2}: {0}")
  @CsvFileSource(resources = "texts.csv", numLinesToSkip = 1)
  void readsRunningText(String printed, String expected, String why) {
    assertThat(Latex.text(printed)).as(why).isEqualTo(expected);
    assertThat(Latex.text(expected)).as("again").isEqualTo(expected);
  }

  @Property(tries = 1000)
  void whatFollowsIsNotSwallowed(@ForAll("tex") String tex) {
    String words = ";7wq";
    assertThat(Latex.line(tex + words)).endsWith(words);
    assertThat(Latex.text(tex + words)).endsWith(words);
  }

  @Property(tries = 500)
  void anyTextIsSurvived(@ForAll String text) {
    assertThat(Latex.line(text)).isNotNull();
    assertThat(Latex.text(text)).isNotNull();
  }

  /** A megabyte each; what is not linear would not come back. */
  @Test
  void hostileTextIsSurvived() {
    for (String hostile :
        new String[] {"{", "$", "\\'", "\\begin{", "\\(", "$a", "{\\it ", "\\v{", "{A}"}) {
      String text = hostile.repeat(1_000_000 / hostile.length());
      assertThat(Latex.line(text)).isNotNull();
      assertThat(Latex.text(text)).isNotNull();
    }
  }

  @Provide
  Arbitrary<String> tex() {
    return Arbitraries.of(
            "\\",
            "{",
            "}",
            "$",
            "$$",
            "\\'",
            "\\\"",
            "\\v",
            "\\textit",
            "\\alpha",
            "\\foo",
            "\\it",
            "^",
            "_",
            "e",
            "i",
            "\\i",
            " ",
            "2",
            "\\%",
            "\\$",
            "--",
            "\\begin{",
            "\\end{",
            "\\(",
            "\\)",
            "é",
            "论",
            "~",
            ".")
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
  }
}
