package paperboy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

  @ParameterizedTest(name = "{0} takes {1}: {2}")
  @CsvSource({
    "BERT, 4, letters",
    "论文, 4, Chinese",
    "ﾊﾝｶｸ, 4, half-width Japanese",
    "한국, 4, Korean",
    "ＡＢ, 4, full-width letters",
    "e\u0301, 1, an accent joins its letter",
    "🚀, 2, an emoji",
    "👩‍🔬, 2, emoji joined to one",
    "1️⃣, 2, a keycap",
    "🇫🇷, 2, a flag",
    "…, 1, an ellipsis",
    "'', 0, nothing",
  })
  void counts(String text, int columns, String why) {
    assertThat(DisplayWidth.of(text)).as(why).isEqualTo(columns);
  }

  @ParameterizedTest(name = "{0} in {1} is {2}")
  @CsvSource({
    "BERT, 4, BERT",
    "BERT, 3, BE…",
    "论文周报, 6, 论文…",
    "论文周报, 7, 论文周…",
    "👩‍🔬👩‍🔬, 3, 👩‍🔬…",
    "a b, 3, a b",
    "ab cd, 4, ab…",
  })
  void cutsBetweenCharacters(String text, int columns, String cut) {
    assertThat(DisplayWidth.cut(text, columns)).isEqualTo(cut);
    assertThat(DisplayWidth.of(DisplayWidth.fit(text, columns))).isEqualTo(columns);
  }
}
