package paperboy.url;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

  @ParameterizedTest(name = "{2}: {0}")
  @CsvFileSource(resources = "addresses.csv", numLinesToSkip = 1)
  void findsAddressesInText(String text, String expected, String why) {
    assertThat(
            Addresses.in(text).stream()
                .map(Addresses.Printed::printed)
                .collect(Collectors.joining(" ")))
        .as(why)
        .isEqualTo(expected == null ? "" : expected);
    assertThat(Addresses.in(text))
        .allSatisfy(a -> assertThat(text.substring(a.start(), a.end())).isEqualTo(a.printed()));
  }

  @ParameterizedTest(name = "{2}: {0}")
  @CsvFileSource(resources = "proxies.csv", numLinesToSkip = 1)
  void seesBehindProxies(String host, String expected, String why) {
    assertThat(Proxies.origin(host)).as(why).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{2}: {0}")
  @CsvSource({
    "a%2Fb, a/b, a slash",
    "%E8%AE%BA%E6%96%87, 论文, more than one byte a character",
    "100%, 100%, a stray sign",
    "%zz%2, %zz%2, no escapes",
    "a+b, a+b, a plus stays",
    "%252F, %2F, one layer at a time"
  })
  void undoesEscapes(String escaped, String expected, String why) {
    assertThat(Percent.decode(escaped)).as(why).isEqualTo(expected);
  }
}
