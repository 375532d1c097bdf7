package paperboy.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import paperboy.export.Samples;

/** The tables of the rules of wording, each rule alone and applied to its own result. */
class TextRulesTest {

  @ParameterizedTest(name = "{2}: {0}")
  @CsvFileSource(resources = "entities.csv", numLinesToSkip = 1)
  void decodesEntities(String printed, String expected, String why) {
    check(Entities::decoded, printed, expected, why);
  }

  @ParameterizedTest(name = "{2}: {0}")
  @CsvFileSource(resources = "markup.csv", numLinesToSkip = 1)
  void takesOffMarkup(String printed, String expected, String why) {
    check(Markup::off, printed, expected, why);
  }

  @ParameterizedTest(name = "{2}: {0}")
  @CsvFileSource(
      resources = "characters.csv",
      numLinesToSkip = 1,
      ignoreLeadingAndTrailingWhitespace = false)
  void makesCharactersPlain(String printed, String expected, String why) {
    check(Characters::line, printed, expected, why);
  }

  @ParameterizedTest(name = "{2}: {0}")
  @CsvFileSource(resources = "hyphens.csv", numLinesToSkip = 1)
  void healsHyphens(String printed, String expected, String why) {
    check(Hyphens::healed, printed, expected, why);
  }

  @ParameterizedTest(name = "{2}: {0}")
  @CsvFileSource(resources = "punctuation.csv", numLinesToSkip = 1)
  void closesSpaces(String printed, String expected, String why) {
    check(Punctuation::closed, printed, expected, why);
  }

  @ParameterizedTest(name = "{2}: {0}")
  @CsvFileSource(resources = "titles.csv", numLinesToSkip = 1)
  void rulesWorkTogetherOnTitles(String printed, String expected, String why) {
    check(TextRulesTest::title, printed, expected, why);
  }

  @Test
  void runningTextKeepsItsLines() {
    assertThat(Characters.text("a\u00a0b\u200b\n\n- c\r\n- d\n")).isEqualTo("a b\n\n- c\n- d");
  }

  /** In every field of an entry; what is not linear would not come back. */
  @Test
  void hostileTextIsSurvived() {
    for (String hostile :
        new String[] {
          "&amp;", "&", "<i", "<i>", "a- ", " ,", "\u00ad ", "\u200d", "e\u0301", "&#38;"
        }) {
      String text = hostile.repeat(100_000 / hostile.length());
      assertThat(title("A title " + text)).startsWith("A");
    }
  }

  private static String title(String printed) {
    return Normalisers.standard().normalise(Samples.saying(printed)).entries().get(0).title();
  }

  private static void check(
      UnaryOperator<String> rule, String printed, String expected, String why) {
    assertThat(rule.apply(printed)).as(why).isEqualTo(expected);
    assertThat(rule.apply(expected)).as("again").isEqualTo(expected);
  }
}
