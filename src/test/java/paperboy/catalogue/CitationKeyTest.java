package paperboy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationKeyTest {

  @ParameterizedTest(name = "{0} ({2}, {1}) → {3}")
  @CsvSource(
      textBlock =
          """
          BigCodeBench: Benchmarking Code, 2024-06, Ada Lovelace, lovelace2024bigcodebench
          The Annotated Transformer,       2018,    Alexander M. Rush Jr., rush2018annotated
          Über die Anschauung,             1905,    Jürgen Müller, muller1905uber
          注意力机制综述,                    2020,    王小明, wangxiaoming2020zhuyilijizhizong
          Attention Is All You Need,       2017,    ,              attention2017all
          On the of,                       ,        ,              onthe
          !!!,                             2020,    ,              paper2020
          Внимание — всё,                  2021,    Иван Петров,   petrov2021vnimanie
          """)
  void isMadeOfAuthorYearAndWord(String title, String published, String authors, String key) {
    List<String> names = authors == null ? List.of() : Arrays.asList(authors.split(";"));
    assertThat(CitationKey.base(names, published, title)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({"0, ''", "1, a", "2, b", "26, z", "27, aa", "28, ab"})
  void lettersGoOnAfterZ(int n, String letter) {
    assertThat(CitationKey.letter(n)).isEqualTo(letter);
  }
}
