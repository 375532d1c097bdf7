package paperboy.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamePartsTest {

  @ParameterizedTest
  @CsvSource({
    "Ada Lovelace, Ada, '', Lovelace, ''",
    "Ada M. K. Lovelace, Ada M. K., '', Lovelace, ''",
    "Ludwig van Beethoven, Ludwig, van, Beethoven, ''",
    "Anna van der Berg, Anna, van der, Berg, ''",
    "María del Carmen Pérez, María del Carmen, '', Pérez, ''",
    "John Smith Jr., John, '', Smith, Jr.",
    "Лев Толстой, Лев, '', Толстой, ''",
    "Jean-Pierre O’Brien, Jean-Pierre, '', O’Brien, ''",
  })
  void splitsWhatIsSafe(String name, String given, String particle, String family, String suffix) {
    assertThat(NameParts.of(name)).contains(new NameParts(given, particle, family, suffix));
    assertThat(NameParts.of(name).orElseThrow().whole()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "Aristotle",
        "张三",
        "山田 太郎",
        "Lovelace A.",
        "Google Research",
        "van Beethoven",
        "the learning team",
        "GPT-4 Authors",
        "A  B",
        "Jr.",
        "\\end{x} %"
      })
  void leavesTheRestWhole(String name) {
    assertThat(NameParts.of(name)).isEmpty();
  }
}
